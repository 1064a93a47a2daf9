package org.summitry.extraction.summit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.summitry.extraction.Vocabulary;
import org.summitry.extraction.cast.Entity;
import org.summitry.extraction.cast.References;
import org.summitry.extraction.document.Sentence;
import org.summitry.extraction.document.Token;
import org.summitry.extraction.frame.Clauses;
import org.summitry.extraction.frame.StatusReader;
import org.summitry.extraction.frame.StatusReading;
import org.summitry.extraction.mention.Mention.Actor;
import org.summitry.extraction.mention.Mention.RoleMention;
import org.summitry.extraction.time.Tense;
import org.summitry.model.Role;
import org.summitry.model.Status;

/**
 * Who takes part in a gathering by the words around its name: the subject of "attend" and its
 * sisters, who is somewhere "for the summit", whose attendance is spoken of, who sits in its
 * relative clause, who hosts it.
 */
final class Attendance {
  private static final int STEPS = 5;
  private static final Set<String> AWAITED = Vocabulary.of("awaited-guest");

  private final SummitWords words;
  private final Clauses clauses;
  private final StatusReader statuses;
  private final LinearAttendance linear;
  private final MembersNamed members;
  private final DrawnTo drawn;
  private final Pictured pictured;

  Attendance(SummitWords words, Clauses clauses, StatusReader statuses) {
    this.words = words;
    this.clauses = clauses;
    this.statuses = statuses;
    this.linear = new LinearAttendance(words, statuses);
    this.members = new MembersNamed(words, statuses);
    this.drawn = new DrawnTo(words, statuses);
    this.pictured = new Pictured(words);
  }

  List<Attendee> find(Sentence sentence, Gathering gathering, References references) {
    if (AheadOf.is(sentence, gathering.token())) {
      return List.of();
    }
    List<Attendee> named = members.find(sentence, gathering, references);
    if (!named.isEmpty()) {
      return named;
    }
    List<Attendee> found = new ArrayList<>();
    boolean sent = false;
    boolean aside = false;
    for (Token above : sentence.pathToRoot(gathering.token()).stream().limit(STEPS).toList()) {
      aside |= words.has("sideline", above.lemma()) && above.isNoun();
      sent |= words.has("delegation", above.lemma());
      found.addAll(owner(sentence, gathering, above, references));
      found.addAll(inRelativeClause(sentence, gathering, above, references));
      boolean predicate = sentence.child(above, "cop").isPresent();
      if (above.index() != gathering.token().index() && (above.isVerb() || predicate)) {
        found.addAll(
            aside
                ? beside(sentence, above, references)
                : subjects(sentence, gathering, above, sent, references));
        break;
      }
    }
    found.addAll(company(sentence, gathering, references));
    found.addAll(drawn.find(sentence, gathering, references));
    if (found.isEmpty()) {
      found.addAll(pictured.find(sentence, gathering, references));
    }
    return found.isEmpty() ? linear.find(sentence, gathering, references) : found;
  }

  /** "Xi attends the summit", "she is in Lima for the summit", "the summit hosted by Modi". */
  private List<Attendee> subjects(
      Sentence sentence, Gathering gathering, Token head, boolean sent, References references) {
    boolean host = words.has("host", sentence, head) && isWhatIsHeld(gathering.token());
    if (clauses.isPassive(sentence, head) && gathering.token().isRelation("nsubj")) {
      return by(sentence, head, references);
    }
    boolean attends =
        sent || head.isVerb()
            ? sent || words.has("attend", sentence, head)
            : isPurpose(sentence, gathering);
    if (!attends || isTalkedOf(sentence, gathering, head)) {
      return List.of();
    }
    StatusReading status = there(sentence, head, statuses.read(sentence, head));
    List<Attendee> found = new ArrayList<>();
    List<Token> subjects =
        head.isVerb()
            ? allSubjects(sentence, head)
            : sentence.child(head, "nsubj").map(sentence::withConjuncts).orElse(List.of());
    for (Token subject : subjects) {
      if (subject.index() != gathering.token().index()) {
        add(
            found,
            sentence,
            subject,
            host,
            status,
            head.isVerb() ? "attends" : "is there",
            references);
      }
    }
    return found;
  }

  /** "Ado, Oyo and Faye attend": read as two subjects where a comma parts the first. */
  private List<Token> allSubjects(Sentence sentence, Token verb) {
    List<Token> subjects = new ArrayList<>(clauses.subjects(sentence, verb));
    sentence.children(verb, "nsubj").stream()
        .filter(child -> child.mention() instanceof Actor)
        .flatMap(child -> sentence.withConjuncts(child).stream())
        .filter(child -> subjects.stream().noneMatch(s -> s.index() == child.index()))
        .forEach(subjects::add);
    return subjects;
  }

  /** "spoke about preparations for the summit": talked of, not attended. */
  private boolean isTalkedOf(Sentence sentence, Gathering gathering, Token head) {
    return List.of("speak", "talk").contains(head.lemma())
        && sentence.pathToRoot(gathering.token()).stream()
            .skip(1)
            .takeWhile(above -> above.index() != head.index())
            .anyMatch(above -> above.isNoun() && !words.has("sideline", above.lemma()));
  }

  /** "On the sidelines of the summit Xi met Modi": both are there, if they met. */
  private List<Attendee> beside(Sentence sentence, Token verb, References references) {
    List<Attendee> found = new ArrayList<>();
    StatusReading status = statuses.read(sentence, verb);
    for (Token subject : clauses.subjects(sentence, verb)) {
      add(found, sentence, subject, false, status, Attendee.ASIDE, references);
    }
    return found;
  }

  private static boolean isWhatIsHeld(Token token) {
    return token.isRelation("obj") || token.isRelation("conj");
  }

  private boolean isPurpose(Sentence sentence, Gathering gathering) {
    String marker = sentence.marker(gathering.token());
    return words.has("to", marker) || words.has("at", marker);
  }

  /** "opened by Putin", "chaired by Modi". */
  private List<Attendee> by(Sentence sentence, Token verb, References references) {
    List<Attendee> found = new ArrayList<>();
    for (Token next : sentence.children(verb, "conj")) {
      boolean shared = sentence.child(next, "nsubj").isEmpty() && next.tag().equals("VBN");
      found.addAll(shared ? by(sentence, next, references) : List.of());
    }
    boolean host = words.has("host", sentence, verb);
    boolean there = host || words.has("attend", sentence, verb);
    for (Token child : sentence.children(verb, "obl")) {
      if (there && sentence.marker(child).equals("by")) {
        for (Token token : sentence.withConjuncts(child)) {
          add(
              found,
              sentence,
              token,
              host,
              statuses.read(sentence, verb),
              "attended by",
              references);
        }
      }
    }
    return found;
  }

  /** "cut short his attendance at the summit". */
  private List<Attendee> owner(
      Sentence sentence, Gathering gathering, Token noun, References references) {
    if (!noun.isNoun()
        || noun.index() == gathering.token().index()
        || !words.has("presence", noun.lemma())) {
      return List.of();
    }
    List<Attendee> found = new ArrayList<>();
    for (Token child : sentence.children(noun, "nmod:poss")) {
      StatusReading status = settled(statuses.read(sentence, noun));
      add(found, sentence, child, false, status, "attendance", references);
    }
    return found;
  }

  /** Who leaves before the end has been there. */
  private static StatusReading settled(StatusReading reading) {
    return reading.reason().startsWith("cut") ? reading.with(Status.HELD, "cut short") : reading;
  }

  /** "the summit, at which Pierre will take his seat", "where Modi speaks". */
  private List<Attendee> inRelativeClause(
      Sentence sentence, Gathering gathering, Token noun, References references) {
    List<Attendee> found = new ArrayList<>();
    List<Token> nouns = new ArrayList<>(List.of(noun));
    nouns.addAll(sentence.children(noun, "appos"));
    boolean own = noun.index() == gathering.token().index();
    for (Token name : own ? nouns : List.<Token>of()) {
      for (Token verb : sentence.children(name, "acl")) {
        Optional<Token> subject = sentence.child(verb, "nsubj");
        if (verb.isVerb() && subject.isPresent() && isThere(sentence, verb)) {
          for (Token token : sentence.withConjuncts(subject.get())) {
            boolean host = words.has("host", sentence, verb);
            StatusReading status = there(sentence, verb, statuses.read(sentence, verb));
            add(found, sentence, token, host, status, "where", references);
          }
        }
      }
      found.addAll(participles(sentence, name, references));
    }
    return found;
  }

  /** "the meeting led by Biden". */
  private List<Attendee> participles(Sentence sentence, Token name, References references) {
    List<Attendee> found = new ArrayList<>();
    for (Token verb : sentence.children(name, "acl")) {
      if (verb.tag().equals("VBN")) {
        found.addAll(by(sentence, verb, references));
      }
    }
    return found;
  }

  /** Whether "which" or "where" stands for the place of the clause, or for what is attended. */
  private boolean isThere(Sentence sentence, Token verb) {
    for (Token child : sentence.children(verb)) {
      boolean relative = child.tag().startsWith("W");
      boolean place = child.lemma().equals("where") || words.has("at", sentence.marker(child));
      if (relative && (place || child.isRelation("obj"))) {
        return place || words.has("attend", sentence, verb);
      }
    }
    return words.has("attend", sentence, verb);
  }

  /** "the joint summit with Biden": only where no series says who its members are. */
  private List<Attendee> company(Sentence sentence, Gathering gathering, References references) {
    List<Attendee> found = new ArrayList<>();
    if (gathering.sort() != Gathering.Sort.UNNAMED) {
      return found;
    }
    for (Token child : sentence.children(gathering.token(), "nmod")) {
      if (List.of("with", "of", "between").contains(sentence.marker(child))) {
        for (Token token : sentence.withConjuncts(child)) {
          StatusReading status = statuses.read(sentence, gathering.token());
          add(found, sentence, token, false, status, "with", references);
        }
      }
    }
    return found;
  }

  /** Who leaves a summit these days is there. */
  private StatusReading there(Sentence sentence, Token verb, StatusReading reading) {
    if (verb.lemma().equals("invite") && verb.tag().equals("VBN")) {
      return sentence.children(verb, "conj").stream()
          .map(answer -> statuses.read(sentence, answer))
          .filter(answer -> Set.of(Status.PLANNED, Status.DENIED).contains(answer.status()))
          .findFirst()
          .orElse(StatusReading.ahead(Status.POSSIBLE, "invited"));
    }
    if (AWAITED.contains(verb.lemma()) && reading.isWeak()) {
      return new StatusReading(Status.PLANNED, Tense.FUTURE, false, false, false, verb.lemma());
    }
    boolean leaving = List.of("leave", "quit", "depart").contains(verb.lemma());
    return leaving && reading.isSimplePresent()
        ? reading.with(Status.UNDERWAY, verb.lemma())
        : reading;
  }

  private static void add(
      List<Attendee> found,
      Sentence sentence,
      Token token,
      boolean host,
      StatusReading status,
      String rule,
      References references) {
    Token meant = token.mention() instanceof RoleMention ? among(sentence, token) : token;
    if (meant.mention() instanceof RoleMention role && role.plural()) {
      return;
    }
    for (Entity entity : references.resolve(sentence, meant)) {
      Role role = host ? Role.HOST : Role.PARTICIPANT;
      found.add(new Attendee(entity, role, token.span(), status, rule));
    }
  }

  /** "Putin will be among the leaders taking part" tells of Putin. */
  private static Token among(Sentence sentence, Token token) {
    return sentence.child(token, "cop").isPresent()
        ? sentence.child(token, "nsubj").orElse(token)
        : token;
  }
}
