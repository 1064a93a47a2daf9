package org.summitry.gazetteer;

/**
 * The characters of a text as they make words: which begin one, which go on with it ("Sana'a",
 * "Xi's"), and which may stand between two words of one name ("U.S.-China", "Leaders' Summit").
 */
final class Letters {
  private static final int LONGEST_ABBREVIATION = 3;

  private char[] text;
  private int length;

  Letters(CharSequence text) {
    this.text = text.toString().toCharArray();
    this.length = this.text.length;
  }

  /** Holds another text instead; spares the room for each form. */
  void read(String other) {
    length = other.length();
    text = length > text.length ? new char[2 * length] : text;
    other.getChars(0, length, text, 0);
  }

  int length() {
    return length;
  }

  char at(int position) {
    return text[position];
  }

  /** What {@link Folding} knows of the character. */
  int traits(int position) {
    return Folding.traits(text[position]);
  }

  /** Whether a name may begin with the word there. */
  boolean mayBegin(int position, FirstLetters letters) {
    return letters.mayBegin(text, position);
  }

  /** How the word begins there, as {@link FirstLetters#key} knows it. */
  int key(int position) {
    return FirstLetters.key(text, position);
  }

  boolean isWordAt(int position) {
    char character = text[position];
    return FirstLetters.isPlain(character)
        || (!FirstLetters.isBetweenWords(character)
            && (Folding.traits(character) & Folding.FOLD) > Folding.SKIP);
  }

  /** Where the word ends that begins here and is of no script without spaces. */
  int passOver(int start) {
    int position = start;
    while (position < length) {
      char character = text[position];
      if (FirstLetters.isPlain(character)) {
        position++;
      } else if (FirstLetters.isBetweenWords(character)) {
        return position;
      } else if (goesOn(position)) {
        position++;
      } else {
        return isPossessive(position) ? position + 2 : position;
      }
    }
    return position;
  }

  private boolean goesOn(int position) {
    int traits = Folding.traits(text[position]);
    int folded = traits & Folding.FOLD;
    if (folded > Folding.SKIP) {
      return (traits & Folding.SPACELESS) == 0;
    }
    return folded == Folding.SKIP
        || ((traits & Folding.APOSTROPHE) != 0 && isInnerApostrophe(position));
  }

  /** Whether the apostrophe there is dropped from the word around it. */
  boolean isInnerApostrophe(int position) {
    return position + 1 < length
        && (Folding.traits(text[position + 1]) & Folding.FOLD) > Folding.SKIP
        && !isPossessive(position);
  }

  /** Whether an {@code 's} that is a word of its own stands there. */
  boolean isPossessive(int position) {
    return position + 1 < length
        && (text[position + 1] == 's' || text[position + 1] == 'S')
        && (Folding.traits(text[position]) & Folding.APOSTROPHE) != 0
        && (position + 2 == length
            || (Folding.traits(text[position + 2]) & Folding.FOLD) == Folding.BREAK);
  }

  /**
   * Where the next word begins, if only what may stand inside a name leads to it; -1 if not.
   *
   * @param wordLength how long the word is that ends there: short ones may be abbreviations
   */
  int nextInName(int from, int wordLength) {
    int position = from;
    boolean brief = wordLength > 0 && wordLength <= LONGEST_ABBREVIATION;
    if (position < length
        && (brief && text[position] == '.'
            || (Folding.traits(text[position]) & Folding.APOSTROPHE) != 0)) {
      position++; // U.S. China, Leaders' Summit
    }
    int breaks = 0;
    int hyphens = 0;
    for (; position < length; position++) {
      int traits = Folding.traits(text[position]);
      if ((traits & Folding.FOLD) > Folding.SKIP) {
        return position;
      }
      breaks += text[position] == '\n' ? 1 : 0;
      hyphens += (traits & Folding.HYPHEN) != 0 ? 1 : 0;
      boolean inside = (traits & (Folding.SPACE | Folding.HYPHEN | Folding.SIGN)) != 0;
      if (!inside || breaks > 1 || hyphens > 1) {
        return -1;
      }
    }
    return -1;
  }
}
