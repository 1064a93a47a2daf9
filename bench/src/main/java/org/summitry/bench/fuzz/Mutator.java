package org.summitry.bench.fuzz;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.zip.GZIPInputStream;

/**
 * Damages inputs: flipped bits, cut and doubled ranges, pieces of other formats, absurd numbers,
 * deep nesting. The same seed number gives the same sequence of inputs.
 */
public final class Mutator {
  private static final int LONGEST = 1 << 17;

  private static final List<String> PIECES =
      List.of(
          "<",
          ">",
          "<div>",
          "<table><tr><td>",
          "<!--",
          "]]>",
          "<![CDATA[",
          "&#x110000;",
          "&amp",
          "\"",
          "{",
          "[",
          "{\"a\":",
          "\\u0000",
          "\u0000",
          "\u00ff\u00fe",
          "\u00fe\u00ff",
          "\u00ef\u00bb\u00bf",
          "\u00c3\u0028",
          "\u001f\u008b\u0008",
          "PK\u0003\u0004",
          "%PDF-1.7",
          "WARC/1.0\r\n",
          "\r\n\r\n",
          "Content-Length: 99999999999\r\n",
          "Content-Length: -1\r\n",
          "<script type=\"application/ld+json\">",
          "<meta charset=utf-16>",
          "<!DOCTYPE a [<!ENTITY b \"c\">]>",
          "&b;",
          "--x",
          "=?utf-8?Q?",
          "\u2028",
          "2024-02-30",
          "99999999999999999999",
          "July 45, 20244",
          "stream",
          "endobj",
          "/Length 99999999",
          "(((((((((",
          "........................",
          "\n\n\n\n\n\n\n\n",
          "<p>",
          "</p>",
          "<svg>",
          "<math><mi>");

  private final Random random;
  private final List<Seed> seeds;

  public Mutator(long seed, List<Seed> seeds) {
    this.random = new Random(seed);
    this.seeds = List.copyOf(seeds);
  }

  /** The next damaged input. */
  public Seed next() {
    Seed seed = seeds.get(random.nextInt(seeds.size()));
    boolean inside = seed.name().endsWith("html.gz") && random.nextBoolean();
    try {
      byte[] mutated = inside ? Seeds.gzip(mutate(unpack(seed.bytes()))) : mutate(seed.bytes());
      return new Seed(seed.name(), mutated);
    } catch (IOException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  private static byte[] unpack(byte[] packed) throws IOException {
    return new GZIPInputStream(new ByteArrayInputStream(packed)).readAllBytes();
  }

  private byte[] mutate(byte[] bytes) {
    byte[] mutated = bytes;
    for (int i = 1 + random.nextInt(6); i > 0; i--) {
      mutated = once(mutated);
    }
    return mutated.length > LONGEST ? Arrays.copyOf(mutated, LONGEST) : mutated;
  }

  private byte[] once(byte[] bytes) {
    if (bytes.length == 0) {
      return piece();
    }
    int at = random.nextInt(bytes.length);
    int to = at + random.nextInt(Math.min(64, bytes.length - at) + 1);
    return switch (random.nextInt(10)) {
      case 0, 1 -> flipped(bytes, at);
      case 2 -> joined(bytes, at, new byte[0], to);
      case 3 -> joined(bytes, at, piece(), at);
      case 4 -> joined(bytes, at, piece(), to);
      case 5 -> joined(bytes, at, repeated(Arrays.copyOfRange(bytes, at, to)), to);
      case 6 ->
          random.nextInt(4) == 0 ? joined(bytes, at, repeated(piece()), at) : flipped(bytes, at);
      case 7 -> Arrays.copyOf(bytes, at);
      case 8 -> joined(bytes, at, otherPart(), to);
      default -> numbersChanged(bytes, at);
    };
  }

  private byte[] flipped(byte[] bytes, int at) {
    byte[] flipped = bytes.clone();
    flipped[at] =
        (byte) (random.nextBoolean() ? random.nextInt(256) : flipped[at] ^ 1 << random.nextInt(8));
    return flipped;
  }

  private byte[] piece() {
    return PIECES.get(random.nextInt(PIECES.size())).getBytes(ISO_8859_1);
  }

  /** Now and then thousands of times: nesting and repetition are what hangs parsers. */
  private byte[] repeated(byte[] part) {
    int times = random.nextInt(200) == 0 ? 5000 : 1 + random.nextInt(30);
    byte[] repeated = new byte[Math.min(LONGEST, part.length * times)];
    for (int i = 0; i < repeated.length; i++) {
      repeated[i] = part[i % part.length];
    }
    return repeated;
  }

  private byte[] otherPart() {
    byte[] other = seeds.get(random.nextInt(seeds.size())).bytes();
    int from = random.nextInt(other.length);
    return Arrays.copyOfRange(other, from, from + random.nextInt(other.length - from + 1));
  }

  /** The next digits become others: lengths and dates that lie. */
  private byte[] numbersChanged(byte[] bytes, int from) {
    byte[] changed = bytes.clone();
    for (int i = from; i < Math.min(changed.length, from + 200); i++) {
      if (changed[i] >= '0' && changed[i] <= '9') {
        changed[i] = (byte) ('0' + random.nextInt(10));
      }
    }
    return changed;
  }

  private static byte[] joined(byte[] bytes, int to, byte[] middle, int from) {
    byte[] joined = new byte[to + middle.length + bytes.length - from];
    System.arraycopy(bytes, 0, joined, 0, to);
    System.arraycopy(middle, 0, joined, to, middle.length);
    System.arraycopy(bytes, from, joined, to + middle.length, bytes.length - from);
    return joined;
  }
}
