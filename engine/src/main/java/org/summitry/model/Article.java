package org.summitry.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One story on a page.
 *
 * @param id unique in the record: the page's id and the story's number
 * @param page id of the page it stands on
 * @param source the page's file or address, for people
 * @param name what reports carry in {@code article}: the page's name
 * @param part the story's number on its page, 1 for the main story
 * @param title without the outlet's name; empty when there is none
 * @param titleOffsets the way of the title's characters back to the decoded page; empty runs when
 *     the title came from outside the page's text
 * @param text the story: paragraphs separated by line breaks, captions included, never changed
 *     after
 * @param offsets the way of the text's characters back to the decoded page
 * @param published when it was published, as far as is known; null when nothing is
 * @param publishedBy where the date is from ("given", "json-ld", "visible date", "text"), with the
 *     reasons in words; empty when there is no date
 * @param certainty 0 to 1: how far the date can be trusted
 * @param language ISO 639-1
 * @param voice the id of an article whose copy it is, its own when of none; the record says so,
 *     null before that
 * @param particulars what the page states of its main story beside the text
 */
public record Article(
    String id,
    String page,
    String source,
    String name,
    int part,
    Type type,
    String title,
    OffsetMap titleOffsets,
    String text,
    OffsetMap offsets,
    @Nullable DayInterval published,
    List<String> publishedBy,
    double certainty,
    @Nullable String publisher,
    @Nullable String url,
    @Nullable String language,
    @Nullable String voice,
    Particulars particulars) {

  /** An article of which its page states nothing beside the text. */
  public Article(
      String id,
      String page,
      String source,
      String name,
      int part,
      Type type,
      String title,
      OffsetMap titleOffsets,
      String text,
      OffsetMap offsets,
      @Nullable DayInterval published,
      List<String> publishedBy,
      double certainty,
      @Nullable String publisher,
      @Nullable String url,
      @Nullable String language,
      @Nullable String voice) {
    this(
        id,
        page,
        source,
        name,
        part,
        type,
        title,
        titleOffsets,
        text,
        offsets,
        published,
        publishedBy,
        certainty,
        publisher,
        url,
        language,
        voice,
        Particulars.NOTHING);
  }

  /** Whether the page is about this story, or only points to it. */
  public enum Type {
    MAIN,
    TEASER,
    /**
     * The words under the main story's pictures, where the page's markup tells them from the text;
     * they belong to the main story and share its date.
     */
    CAPTIONS
  }

  public Article {
    publishedBy = List.copyOf(publishedBy);
    // A record of before there were particulars has none of them.
    particulars = particulars == null ? Particulars.NOTHING : particulars;
  }

  /** The same article with the voice that it belongs to. */
  public Article withVoice(@Nullable String shared) {
    return new Article(
        id,
        page,
        source,
        name,
        part,
        type,
        title,
        titleOffsets,
        text,
        offsets,
        published,
        publishedBy,
        certainty,
        publisher,
        url,
        language,
        shared,
        particulars);
  }

  /** What stands at a quote's offsets. */
  public String textAt(Evidence evidence) {
    return evidence.span().in(evidence.isInTitle() ? title : text);
  }
}
