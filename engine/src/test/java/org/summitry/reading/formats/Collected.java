package org.summitry.reading.formats;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.summitry.model.Issue;
import org.summitry.model.Page;
import org.summitry.reading.PageSink;

/** A sink that keeps everything, for tests. */
final class Collected implements PageSink {
  final List<Page> pages = new ArrayList<>();
  final List<Issue> issues = new ArrayList<>();

  @Override
  public void page(Page page) {
    pages.add(page);
  }

  @Override
  public void issue(Issue issue) {
    issues.add(issue);
  }

  /** What a file of this name and content holds. */
  static Collected of(String name, byte[] content) {
    Collected collected = new Collected();
    new Inputs(InputOptions.USUAL).read(new ByteArrayInputStream(content), name, collected);
    return collected;
  }

  static Collected of(String name, String content) {
    return of(name, content.getBytes(StandardCharsets.UTF_8));
  }

  /** The decoded texts of the pages, in order. */
  List<String> texts() {
    PageDecoder decoder = new PageDecoder();
    return pages.stream().map(page -> decoder.decode(page).text()).toList();
  }

  List<Issue.Code> codes() {
    return issues.stream().map(Issue::code).toList();
  }
}
