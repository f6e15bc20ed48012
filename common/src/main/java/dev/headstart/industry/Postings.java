package dev.headstart.industry;

import java.util.Arrays;

/**
 * In which codes a stem occurs, and how strongly; plain arrays, because every message reads them.
 */
final class Postings {
  private int[] numbers = new int[4];
  private float[] strengths = new float[4];
  private int size;
  private int lastBag = -1;

  /** Adds a code, or strength to the last one; codes come in rising order. */
  void add(int number, double strength) {
    if (size > 0 && numbers[size - 1] == number) {
      strengths[size - 1] += (float) strength;
      return;
    }
    if (size == numbers.length) {
      numbers = Arrays.copyOf(numbers, size * 2);
      strengths = Arrays.copyOf(strengths, size * 2);
    }
    numbers[size] = number;
    strengths[size++] = (float) strength;
  }

  /** Adds a code unless the same bag of words has done so already. */
  void addOnce(int number, double strength, int bag) {
    if (bag != lastBag) {
      lastBag = bag;
      add(number, strength);
    }
  }

  int size() {
    return size;
  }

  int number(int at) {
    return numbers[at];
  }

  double strength(int at) {
    return strengths[at];
  }
}
