package org.throughline.web.people.words;

import static org.throughline.web.people.words.Theme.WORKERS;

import org.throughline.journey.InvolvementFact;
import org.throughline.journey.InvolvementFact.InvolvementEnded;
import org.throughline.journey.InvolvementFact.InvolvementStarted;
import org.throughline.journey.InvolvementFact.WorkAssigned;
import org.throughline.journey.InvolvementFact.WorkerChangeStated;
import org.throughline.journey.Line;
import org.throughline.journey.WorkforceFact;
import org.throughline.journey.WorkforceFact.TeamFormed;
import org.throughline.journey.WorkforceFact.WorkerDescribed;
import org.throughline.journey.WorkforceFact.WorkerEntered;

/** Who works with the child, told. */
final class WorkersInWords {

    private WorkersInWords() {}

    static Told tell(InvolvementFact fact, Line line, Things things) {
        return switch (fact) {
            case InvolvementStarted started ->
                Told.of(
                        WORKERS,
                        name(started, line, things) + " began to work with the child"
                                + (started.role().isBlank() ? "." : ": " + started.role() + "."));
            case InvolvementEnded(var involvement, var reason) ->
                Told.of(
                        WORKERS,
                        things.opening(line, involvement, InvolvementStarted.class)
                                        .map(started -> name(started, line, things))
                                        .orElse("A worker")
                                + " stopped working with the child"
                                + CareCodes.WORKER_CHANGE
                                        .meaning(reason)
                                        .map(why -> ": " + why)
                                        .orElse("")
                                + ".");
            case WorkAssigned work ->
                Told.of(
                        WORKERS,
                        assigned(work, line, things) + " was given work on this child’s case.",
                        work.team().isBlank() ? "" : "Team: " + work.team() + ".");
            case WorkerChangeStated(var involvement, var reason) ->
                Told.of(
                        WORKERS,
                        "A change of worker was explained: " + CareCodes.WORKER_CHANGE.orNotGiven(reason) + ".",
                        things.opening(line, involvement, InvolvementStarted.class)
                                .map(started -> "Worker: " + name(started, line, things) + ".")
                                .orElse(""));
        };
    }

    static Told tell(WorkforceFact fact) {
        return switch (fact) {
            case WorkerEntered worker -> Told.of(WORKERS, named(worker.name(), "A worker") + " is on record.");
            case WorkerDescribed worker ->
                Told.of(
                        WORKERS,
                        "A worker is described in the file.",
                        worker.fte().isBlank() ? "" : "Full-time equivalent: " + worker.fte() + ".",
                        worker.caseload().isBlank() ? "" : "Caseload as stated: " + worker.caseload() + ".");
            case TeamFormed team -> Told.of(WORKERS, named(team.name(), "A team") + " is on record.");
        };
    }

    private static String named(String name, String otherwise) {
        return name.isBlank() ? otherwise : name;
    }

    private static String assigned(WorkAssigned work, Line line, Things things) {
        if (!work.workerName().isBlank()) {
            return work.workerName();
        }
        return work.worker().isBlank() ? "A team" : things.worker(line, work.worker());
    }

    private static String name(InvolvementStarted started, Line line, Things things) {
        if (!started.workerName().isBlank()) {
            return started.workerName();
        }
        return started.worker().isBlank() ? "A worker" : things.worker(line, started.worker());
    }
}
