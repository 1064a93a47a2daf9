package org.summitry.extraction.cast;

import java.util.List;
import org.summitry.extraction.document.Sentence;
import org.summitry.extraction.document.Token;

/** Whom a word of a sentence means: "the Kazakh president" means Kassym-Jomart Tokayev. */
@FunctionalInterface
interface Resolver {
  /** The people meant; empty when nobody is, or when it stays open. */
  List<Entity> resolve(Sentence sentence, Token token);
}
