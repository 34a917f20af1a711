package org.throughline.web.improvement.board.pack;

import java.util.HashSet;
import java.util.Set;
import java.util.function.Function;
import org.throughline.web.improvement.board.Reach;
import org.throughline.web.improvement.board.ReadTexts;
import org.throughline.web.improvement.plan.Owner;

/**
 * What a version of a pack may say. The board's says everything. The others say no name, and of what people typed only what
 * somebody has read and found to name nobody.
 */
final class Discretion {

    private final Reach reach;
    private final Set<String> read;
    private final Function<Owner, String> role;
    private final Set<String> withheld = new HashSet<>();

    Discretion(Reach reach, Set<String> read, Function<Owner, String> role) {
        this.reach = reach;
        this.read = read;
        this.role = role;
    }

    boolean tellsAll() {
        return reach == Reach.BOARD;
    }

    Reach reach() {
        return reach;
    }

    /** The text, or another in its place. */
    String text(String typed, String instead) {
        if (typed.isEmpty() || tellsAll() || read.contains(ReadTexts.fingerprint(typed))) {
            return typed;
        }
        withheld.add(typed);
        return instead;
    }

    String owner(Owner owner) {
        return tellsAll() ? owner.words() : role.apply(owner);
    }

    /** How many texts were left out. */
    int withheld() {
        return withheld.size();
    }
}
