package dev.headstart.sample;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Random;

/** Which code an entity has: few codes hold most entities, every code holds some. */
final class SampleCodes {
  /** General wholesale, holding companies, consultancy, software, restaurants and the like. */
  private static final List<String> BUSIEST =
      List.of("46900", "64202", "70201", "62011", "56111", "47191", "49231", "41001", "68101");

  /** Zipf's exponent: the busiest code gets about 2 % of the entities, the last one some ten. */
  private static final double EXPONENT = 0.55;

  private final List<SampleSsic> codes;
  private final double[] upTo;

  SampleCodes(long seed) {
    List<SampleSsic> ranked = new ArrayList<>(SampleSsic.all());
    Collections.shuffle(ranked, new Random(seed));
    ranked.sort(Comparator.comparingInt(ssic -> rank(ssic.code())));
    codes = List.copyOf(ranked);
    upTo = new double[codes.size()];
    double sum = 0;
    for (int i = 0; i < upTo.length; i++) {
      sum += Math.pow(i + 1.0, -EXPONENT);
      upTo[i] = sum;
    }
  }

  List<SampleSsic> all() {
    return codes;
  }

  SampleSsic throwOne(Dice dice) {
    double fraction = dice.fraction() * upTo[upTo.length - 1];
    int low = 0;
    int high = upTo.length - 1;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (upTo[middle] < fraction) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return codes.get(low);
  }

  private static int rank(String code) {
    int index = BUSIEST.indexOf(code);
    return index < 0 ? BUSIEST.size() : index;
  }
}
