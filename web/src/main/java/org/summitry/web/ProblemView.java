package org.summitry.web;

/** What went wrong, and what to do. */
public record ProblemView(String heading, String text) {}
