package org.summitry.web;

/** A template with what it shows. */
record Shown(String template, Object view) {}
