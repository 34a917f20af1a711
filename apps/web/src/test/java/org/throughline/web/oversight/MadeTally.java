package org.throughline.web.oversight;

import java.util.ArrayList;
import java.util.List;

/** Figures as a test needs them, made without a record. */
public final class MadeTally {

    private final List<Tally.Cell> cells = new ArrayList<>();
    private final List<Tally.Desk> desks = new ArrayList<>();

    /** So many of that kind by one clock, in one team. @param reason its code, empty where nobody gave one */
    public MadeTally with(String clock, String team, Kind kind, String reason, int many) {
        cells.add(new Tally.Cell(clock, team, team + "-worker", kind, reason, many));
        return this;
    }

    /** So many open children of one worker. */
    public MadeTally carrying(String team, String worker, int children) {
        desks.add(new Tally.Desk(team, worker, new Tally.Children(children, 0, 0, 0, 0)));
        return this;
    }

    public Tally tally() {
        return Tally.of(cells, desks);
    }
}
