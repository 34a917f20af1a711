package org.throughline.examples.telling;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.throughline.examples.cases.Case;
import org.throughline.examples.lives.Child;
import org.throughline.examples.lives.Leaving;
import org.throughline.examples.lives.Visit;
import org.throughline.examples.lives.Window;
import org.throughline.examples.workforce.Allocation;
import org.throughline.examples.workforce.Team;
import org.throughline.examples.workforce.Worker;
import org.throughline.returns.ssd.SsdRow;
import org.throughline.returns.ssd.SsdTable;

/** Cases, workers and teams as an extract of the Standard Safeguarding Dataset tells them, from the window's first day. */
public final class SsdTelling {

    /** The tables in which a child's rows stand. */
    public static final List<SsdTable> OF_CHILDREN = List.of(
            SsdTable.PERSON,
            SsdTable.CONTACTS,
            SsdTable.EARLY_HELP,
            SsdTable.INVOLVEMENTS,
            SsdTable.CIN_VISITS,
            SsdTable.CP_VISITS,
            SsdTable.CLA_VISITS,
            SsdTable.MISSING,
            SsdTable.CARE_LEAVERS);

    private final LocalDate first;
    private final LocalDate asAt;

    public SsdTelling(Window window, LocalDate asAt) {
        this.first = window.first();
        this.asAt = asAt;
    }

    /** The child's rows in all tables. */
    public List<SsdRow> tell(Case of) {
        var child = of.life().child();
        var rows = new ArrayList<SsdRow>();
        rows.add(person(child));
        int number = 0;
        for (var contact : of.frontDoor().contacts()) {
            number++;
            if (isTold(contact.on(), contact.on())) {
                rows.add(row(
                        SsdTable.CONTACTS,
                        child.id() + "C" + number,
                        child.id(),
                        contact.on().toString(),
                        contact.source(),
                        "{\"%s\":\"Y\"}".formatted(contact.outcome()),
                        ""));
            }
        }
        number = 0;
        for (var help : of.frontDoor().earlyHelp()) {
            number++;
            if (isTold(help.from(), help.to())) {
                rows.add(row(
                        SsdTable.EARLY_HELP,
                        child.id() + "H" + number,
                        child.id(),
                        help.from().toString(),
                        known(help.to()),
                        help.reason(),
                        known(help.to()).isEmpty() ? "" : help.whyEnded(),
                        help.organisation(),
                        ""));
            }
        }
        number = 0;
        for (var allocation : of.allocations()) {
            number++;
            if (isTold(allocation.from(), allocation.to())) {
                rows.add(involvement(child, number, allocation));
            }
        }
        number = 0;
        for (var visit : of.visits()) {
            number++;
            if (!visit.on().isAfter(asAt)) {
                rows.add(visit(child, number, visit));
            }
        }
        number = 0;
        for (var missing : of.life().missing()) {
            number++;
            if (isTold(missing.from(), missing.to())) {
                boolean back = !missing.to().isAfter(asAt);
                rows.add(row(
                        SsdTable.MISSING,
                        child.id() + "M" + number,
                        child.id(),
                        missing.from().toString(),
                        missing.kind(),
                        known(missing.to()),
                        back ? missing.offered() : "",
                        back ? missing.accepted() : ""));
            }
        }
        var leaving = of.life().leaving();
        if (leaving != null && isTold(leaving.from(), leaving.to())) {
            rows.add(leaver(of, leaving));
        }
        return rows;
    }

    /**
     * A worker.
     *
     * @param caseload children with the worker on the last 30 September, as the file says
     */
    public SsdRow tell(Worker worker, int caseload) {
        return row(
                SsdTable.PROFESSIONALS,
                worker.key(),
                worker.key(),
                worker.staffNumber(),
                worker.name(),
                worker.registration(),
                worker.jobTitle(),
                Integer.toString(caseload),
                worker.team().name(),
                worker.fte(),
                worker.agency() ? "Y" : "N");
    }

    /** A team, or a service above teams. */
    public SsdRow tell(Team team) {
        return row(SsdTable.DEPARTMENT, team.key(), team.key(), team.name(), team.parent(), team.parentName());
    }

    private SsdRow person(Child child) {
        boolean born = !child.born().isAfter(asAt);
        var mother = child.motherSince();
        return row(
                SsdTable.PERSON,
                child.id(),
                child.id(),
                born ? child.forename() : "Unborn",
                child.surname(),
                born ? child.sex() : "U",
                child.ethnicity(),
                known(child.born()),
                born ? "" : child.expected().toString(),
                "",
                Schooling.upn(child, asAt),
                Schooling.whyNoUpn(child, asAt),
                "",
                "",
                "",
                mother != null && !mother.isAfter(asAt) ? "Y" : "N",
                "",
                "",
                "");
    }

    private SsdRow involvement(Child child, int number, Allocation of) {
        boolean ended = !of.to().isAfter(asAt);
        return row(
                SsdTable.INVOLVEMENTS,
                child.id() + "I" + number,
                child.id(),
                of.worker().key(),
                of.role(),
                of.worker().team().key(),
                of.from().toString(),
                known(of.to()),
                ended ? of.whyEnded() : "",
                "");
    }

    private static SsdRow visit(Child child, int number, Visit of) {
        var key = child.id() + "V" + number;
        var day = of.on().toString();
        var seen = yes(of.seen());
        var alone = yes(of.alone());
        var bedroom = yes(of.bedroom());
        return switch (of.duty()) {
            case CHILD_IN_NEED -> row(SsdTable.CIN_VISITS, key, child.id(), day, seen, alone, bedroom);
            case CHILD_PROTECTION -> row(SsdTable.CP_VISITS, key, child.id(), day, seen, alone, bedroom, "");
            case LOOKED_AFTER -> row(SsdTable.CLA_VISITS, key, child.id(), day, seen, alone, "");
        };
    }

    private SsdRow leaver(Case of, Leaving leaving) {
        var child = of.life().child();
        var last = leaving.birthdays().stream()
                .filter(birthday -> !birthday.on().isAfter(asAt))
                .reduce((_, later) -> later);
        var home = last.map(Leaving.Birthday::accommodation).orElse("0");
        var activity = last.map(Leaving.Birthday::activity).orElse("0");
        var adviser = adviser(of);
        boolean knownHome = home.length() == 2;
        return row(
                SsdTable.CARE_LEAVERS,
                child.id() + "L",
                child.id(),
                "Former Relevant",
                last.map(Leaving.Birthday::inTouch).orElse("YES"),
                latest(leaving.contacts()),
                knownHome ? home.substring(0, 1) : "",
                knownHome ? home.substring(1) : "",
                activity.equals("0") ? "" : activity,
                latest(leaving.pathwayPlans()),
                adviser.map(Worker::key).orElse(""),
                adviser.map(worker -> worker.team().key()).orElse(""),
                "");
    }

    private Optional<Worker> adviser(Case of) {
        return of.allocations().stream()
                .filter(allocation -> allocation.worker().team().kind() == Team.Kind.LEAVING_CARE)
                .filter(allocation ->
                        !allocation.from().isAfter(asAt) && allocation.to().isAfter(asAt))
                .map(Allocation::worker)
                .findFirst();
    }

    private String latest(List<LocalDate> days) {
        return days.stream()
                .filter(day -> !day.isAfter(asAt))
                .reduce((_, later) -> later)
                .map(LocalDate::toString)
                .orElse("");
    }

    private boolean isTold(LocalDate from, LocalDate to) {
        return !from.isAfter(asAt) && !to.isBefore(first);
    }

    /** The day, if it has come. */
    private String known(@Nullable LocalDate day) {
        return day != null && !day.isAfter(asAt) ? day.toString() : "";
    }

    private static String yes(boolean so) {
        return so ? "Y" : "N";
    }

    private static SsdRow row(SsdTable table, String... cells) {
        return new SsdRow(table, 0, List.of(cells));
    }
}
