package org.followthrough.intake.internal.format;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.function.IntFunction;
import org.apache.poi.ss.util.CellReference;

/** Places in a sheet's grid, in words: "row 9", "columns F to H and K". */
final class Places {

    private static final int MOST_NAMED = 8;

    private Places() {}

    static String column(int column) {
        return CellReference.convertNumToColString(column);
    }

    static String row(int row) {
        return String.valueOf(row + 1);
    }

    /** @return runs of three and more neighbours as one */
    static String ranges(BitSet places, IntFunction<String> name) {
        List<String> ranges = new ArrayList<>();
        for (int from = places.nextSetBit(0); from >= 0; from = places.nextSetBit(places.nextClearBit(from))) {
            int to = places.nextClearBit(from) - 1;
            if (to == from + 1) ranges.addAll(List.of(name.apply(from), name.apply(to)));
            else ranges.add(to == from ? name.apply(from) : name.apply(from) + " to " + name.apply(to));
        }
        return listed(ranges);
    }

    static String listed(List<String> all) {
        if (all.size() == 1) return all.get(0);
        int named = all.size() <= MOST_NAMED ? all.size() - 1 : MOST_NAMED;
        String last = named == all.size() - 1 ? all.get(named) : (all.size() - named) + " more";
        return String.join(", ", all.subList(0, named)) + " and " + last;
    }
}
