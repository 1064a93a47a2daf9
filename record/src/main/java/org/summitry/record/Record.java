package org.summitry.record;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.summitry.extraction.Extraction;
import org.summitry.model.Article;
import org.summitry.model.Engagement;
import org.summitry.model.Issue;
import org.summitry.model.Page;
import org.summitry.model.Report;
import org.summitry.reading.Reading;
import org.summitry.resolution.Judgement;

/**
 * The sourced record: pages as they came, what was read from them, and the engagements assembled
 * from that. Safe for use by several threads; writes wait for one another.
 *
 * <p>Every method throws {@link RecordException} when the store fails.
 */
public interface Record extends AutoCloseable {
  /** Whether the page is in the record; then {@link #add} would change nothing. */
  boolean contains(String page);

  /**
   * Adds a page with all that was found on it and brings the engagements up to date, in one
   * transaction: after a crash the page is there whole or not at all. A page that is in the record
   * already changes nothing.
   *
   * @param extractions one for each article of the reading, in the same order
   */
  Change add(Page page, Reading reading, List<Extraction> extractions);

  /** Keeps what could not be read and belongs to no page. The same issue is kept once. */
  void addIssues(List<Issue> issues);

  /** Keeps a person's decision and assembles the two reports' engagements anew. */
  Change judge(Judgement judgement);

  /**
   * Finds out anew who copied whom, and counts the engagements' voices accordingly. Not needed in
   * the course of things: every added page is placed at once, and a record of an older Summitry
   * when it is opened.
   */
  void rebuildVoices();

  /** Engagements that fit, newest first, those without a date last. */
  Listing list(EngagementQuery query);

  /** The engagement with this id, or the one that the former owner of the id belongs to now. */
  Optional<Engagement> findEngagement(String id);

  /** The engagement with its reports, and for each the article that it is from. */
  Optional<Dossier> findDossier(String id);

  /** Other engagements of the same kind with the same people, nearest in time first. */
  List<Engagement> listRelated(Engagement engagement, int limit);

  /** All engagements of a person, oldest first, those without a date last. */
  List<Engagement> listItinerary(String person);

  /** People in engagements, those with most first. */
  List<PersonEntry> listPeople(int limit);

  /** People whose name holds the words, whatever case and accents, those with most first. */
  List<PersonEntry> findPeople(String words);

  Optional<PersonEntry> findPerson(String person);

  /** Countries where engagements take place or whose people take part, those with most first. */
  List<CountryEntry> listCountries();

  Optional<Page> findPage(String id);

  /** The articles of a page, main story first. */
  List<Article> listArticles(String page);

  /** All engagements, oldest first, one by one. */
  void forEachEngagement(Consumer<Engagement> consumer);

  /** All reports that are in engagements, in the order of their pages' names. */
  void forEachReport(Consumer<Report> consumer);

  /** Doubtful reports that wait for a person. */
  List<Report> listReview(int limit);

  List<Issue> listIssues(int limit);

  Counts counts();

  @Override
  void close();
}
