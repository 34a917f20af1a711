package org.throughline.returns.annexa;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.throughline.journey.Journey;

/**
 * The rows of the lists on one day. The six months go from the same day six months before to that day, both included, and
 * so do the twelve; whom each list holds is told in docs/annex-a.md.
 */
public final class AnnexA {

    private final LocalDate asAt;
    private final Names names;

    private AnnexA(LocalDate asAt, Names names) {
        this.asAt = asAt;
        this.names = names;
    }

    public static AnnexA asAt(LocalDate day, Names names) {
        return new AnnexA(day, names);
    }

    /**
     * One child's rows, in the order of the lists; none of list 11, which is of adopters.
     *
     * @param journey as the record knew it when it is looked at; what happened after the day is left out here
     */
    public List<AnnexRow> rows(Journey journey) {
        var child = new Subject(journey, asAt, names);
        var rows = new ArrayList<AnnexRow>();
        new FrontDoor(child).addTo(rows);
        new Enquiries(child).addTo(rows);
        new InNeed(child).addTo(rows);
        new Protected(child).addTo(rows);
        new InCare(child).addTo(rows);
        new Leaving(child).addTo(rows);
        new Adoption(child).addTo(rows);
        return rows;
    }
}
