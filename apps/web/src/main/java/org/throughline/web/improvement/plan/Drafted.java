package org.throughline.web.improvement.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What belongs to an item, after a change. Each is a new value; the one before stays as it was. */
final class Drafted {

    private Drafted() {}

    static Action action(Change.ActionAdded it, Recorded row) {
        return new Action(
                it.action(),
                row.id(),
                it.what(),
                it.owner(),
                it.due(),
                it.source(),
                it.lateReason(),
                it.due(),
                0,
                row.at(),
                row.by(),
                List.of(),
                Optional.empty(),
                Optional.empty());
    }

    static Action changed(Action was, Change.ActionChanged it, Recorded row) {
        return new Action(
                was.id(),
                row.id(),
                it.what(),
                it.owner(),
                it.due(),
                was.source(),
                was.lateReason(),
                was.firstDue(),
                was.moved() + (it.due().equals(was.due()) ? 0 : 1),
                was.added(),
                was.addedBy(),
                it.why().isEmpty() ? was.notes() : with(was.notes(), "Changed: " + it.why(), row),
                was.done(),
                was.dropped());
    }

    static Action noted(Action was, Change.ActionNoted it, Recorded row) {
        return with(was, row.id(), with(was.notes(), it.words(), row), was.done(), was.dropped());
    }

    static Action done(Action was, Change.ActionDone it, Recorded row) {
        var done = new Action.Done(it.on(), it.words(), row.at(), row.by());
        return with(was, row.id(), was.notes(), Optional.of(done), was.dropped());
    }

    static Action reopened(Action was, Change.ActionReopened it, Recorded row) {
        var notes = with(was.notes(), "Opened again: " + it.why(), row);
        return with(was, row.id(), notes, Optional.empty(), Optional.empty());
    }

    static Action dropped(Action was, Change.ActionDropped it, Recorded row) {
        var dropped = new Action.Dropped(it.why(), row.at(), row.by());
        return with(was, row.id(), was.notes(), was.done(), Optional.of(dropped));
    }

    private static Action with(
            Action was,
            long version,
            List<Action.Note> notes,
            Optional<Action.Done> done,
            Optional<Action.Dropped> dropped) {
        return new Action(
                was.id(),
                version,
                was.what(),
                was.owner(),
                was.due(),
                was.source(),
                was.lateReason(),
                was.firstDue(),
                was.moved(),
                was.added(),
                was.addedBy(),
                notes,
                done,
                dropped);
    }

    /** The newest first. */
    private static List<Action.Note> with(List<Action.Note> notes, String words, Recorded row) {
        var more = new ArrayList<Action.Note>();
        more.add(new Action.Note(words, row.at(), row.by()));
        more.addAll(notes);
        return more;
    }

    static Followed followed(Change.MeasureChosen it, Recorded row) {
        return new Followed(
                it.followed(),
                row.id(),
                it.measure(),
                it.name(),
                it.unit(),
                it.higher(),
                it.baseline(),
                it.baselineOn(),
                it.target(),
                it.targetBy(),
                Optional.empty());
    }

    static Followed read(Followed was, @Nullable Reading newest) {
        return new Followed(
                was.id(),
                was.version(),
                was.measure(),
                was.name(),
                was.unit(),
                was.higher(),
                was.baseline(),
                was.baselineOn(),
                was.target(),
                was.targetBy(),
                Optional.ofNullable(newest));
    }

    static Evidence evidence(Change.EvidenceAdded it, Recorded row) {
        return new Evidence(
                it.evidence(),
                it.kind(),
                it.what(),
                it.on(),
                it.shows(),
                it.link(),
                it.file(),
                it.looked(),
                it.well(),
                row.at(),
                row.by(),
                Optional.empty());
    }

    static Evidence takenOut(Evidence was, Change.EvidenceTakenOut it) {
        return new Evidence(
                was.id(),
                was.kind(),
                was.what(),
                was.on(),
                was.shows(),
                was.link(),
                was.file(),
                was.looked(),
                was.well(),
                was.added(),
                was.addedBy(),
                Optional.of(it.why()));
    }
}
