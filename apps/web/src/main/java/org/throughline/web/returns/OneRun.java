package org.throughline.web.returns;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;
import org.throughline.journey.Collection;
import org.throughline.journey.PersonId;
import org.throughline.returns.checks.Finding;
import org.throughline.returns.checks.Kind;
import org.throughline.web.journeys.HeldReturns;
import org.throughline.web.journeys.Journeys;
import org.throughline.web.returns.Run.Origin;
import org.throughline.web.returns.Run.Result;

/**
 * Does one check: the return is written as a file, where it is not one already; that file is checked, and read once more for
 * what stands where something was found. So what was checked is byte for byte what can be sent.
 */
@Component
class OneRun {

    private static final long BETWEEN_WORDS_IN_NANOSECONDS = 300_000_000;
    private static final int TO_A_STEP = 5_000;

    private final Journeys journeys;
    private final Offers offers;
    private final HeldReturns held;
    private final RunRows rows;
    private final FoundRows found;
    private final Changes changes;
    private final Shelves shelves;
    private final ReferenceLists lists;
    private final TransactionTemplate together;
    private final TransactionTemplate beside;
    private final Clock clock;

    OneRun(
            Journeys journeys,
            Offers offers,
            HeldReturns held,
            RunRows rows,
            FoundRows found,
            Changes changes,
            Shelves shelves,
            ReferenceLists lists,
            PlatformTransactionManager transactions,
            Clock clock) {
        this.journeys = journeys;
        this.offers = offers;
        this.held = held;
        this.rows = rows;
        this.found = found;
        this.changes = changes;
        this.shelves = shelves;
        this.lists = lists;
        this.together = new TransactionTemplate(transactions);
        this.beside = new TransactionTemplate(transactions);
        this.beside.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        this.clock = clock;
    }

    void done(Run run) throws IOException, Unusable {
        var step = telling(run.id());
        var people = run.origin() == Origin.RECORD ? write(run, step) : List.<PersonId>of();
        step.at("Reading the return", 0, 0);
        var file = Taken.open(shelves.sent(run.id()));
        var checked = file.check(step, lists.newest());
        var findings = new ArrayList<Finding>();
        checked.findings().each(findings::add);
        try {
            together.executeWithoutResult(_ -> keep(run, file, checked, findings, people, step));
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    /** Who the children of a census are, in their order; the tables of an SSDA903 have no such order. */
    private List<PersonId> write(Run run, Step step) throws IOException, Unusable {
        var of = run.of().orElseThrow();
        var which = offers.find(of)
                .orElseThrow(() -> new Unusable("The record no longer holds this return: its load was taken back."));
        var place = shelves.make(run.id());
        var from = new Source(journeys, held.people(of.collection()), step);
        if (of.collection() == Collection.CIN) {
            return CensusOnDisk.write(from, which, place.resolve(name(of, which.authority())), clock);
        }
        var last = offers.find(of.lastYears()).map(CareOnDisk::tables).orElse(List.of());
        var zip = shelves.file(run.id(), name(of, which.authority()));
        var xml = shelves.xml(run.id(), name(of, which.authority()).replaceAll("zip$", "xml"));
        CareOnDisk.write(from, which, last, place, zip, xml, LocalDate.now(clock));
        return List.of();
    }

    private static String name(ReturnOf of, String authority) {
        var whose = authority.replaceAll("[^A-Za-z0-9]", "");
        return (of.collection() == Collection.CIN ? "cin-census" : "ssda903")
                + (whose.isEmpty() ? "" : "-" + whose)
                + "-" + of.year()
                + (of.collection() == Collection.CIN ? ".xml" : ".zip");
    }

    private void keep(Run run, OnDisk file, Checked checked, List<Finding> findings, List<PersonId> people, Step step) {
        try {
            found.rules(run.id(), findings);
            var mistaken = new HashSet<String>();
            var writing = found.writing(run.id(), checked.of().collection(), people, LocalDate.now(clock));
            var content = new Content();
            var count = new int[1];
            boolean byChildren = checked.of().collection() == Collection.CIN; // the rows of an SSDA903 come by table
            file.read(findings, new OnDisk.Seen() {
                @Override
                public void found(int number, String key, Detail detail) {
                    var finding = findings.get(number);
                    if (finding.check().kind() == Kind.ERROR && finding.place().number() >= 0) {
                        mistaken.add(key);
                    }
                    writing.add(number, finding, key, detail);
                    if (!byChildren && ++count[0] % TO_A_STEP == 0) {
                        step.at("Keeping what was found", count[0], findings.size());
                    }
                }

                @Override
                public void child(String key, OnDisk.Fields fields) {
                    content.child(key, fields);
                    if (byChildren && ++count[0] % TO_A_STEP == 0) {
                        step.at("Keeping what was found in the children", count[0], checked.children());
                    }
                }
            });
            writing.flush();
            found.tally(run.id());
            compare(run, checked.of(), content, step);
            var download = shelves.download(run.id());
            rows.result(
                    run.id(),
                    checked.of(),
                    new Result(
                            clock.instant(),
                            checked.authority(),
                            checked.complete(),
                            checked.children(),
                            checked.findings().count(Kind.ERROR),
                            checked.findings().count(Kind.QUERY),
                            mistaken.size(),
                            checked.remarks(),
                            checked.skipped(),
                            String.valueOf(download.getFileName()),
                            Files.size(download),
                            sha256(download)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** With those earlier returns whose files are still here. */
    private void compare(Run run, ReturnOf of, Content now, Step step) throws IOException {
        var with = new LinkedHashMap<Since, Run>();
        rows.of(of, 1).forEach(before -> with.put(Since.PREVIOUS, before));
        rows.frozen(of).ifPresent(frozen -> with.put(Since.FROZEN, frozen));
        rows.frozen(of.lastYears())
                .or(() -> rows.of(of.lastYears(), 1).stream().findFirst())
                .ifPresent(last -> with.put(Since.LAST_YEAR, last));
        for (var one : with.entrySet()) {
            var other = one.getValue().id();
            if (shelves.has(other)) {
                step.at("Comparing with " + one.getKey().words(), 0, 0);
                var then = now.other();
                try {
                    Taken.open(shelves.sent(other)).read(Content.nothing(), then);
                } catch (Unusable e) {
                    throw new IllegalStateException("what was checked before can no longer be read", e);
                }
                changes.keep(run.id(), of, one.getKey(), other, now.since(then));
            }
        }
    }

    private static String sha256(Path file) throws IOException {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            try (var bytes = new DigestInputStream(Files.newInputStream(file), digest)) {
                bytes.transferTo(java.io.OutputStream.nullOutputStream());
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Beside the transaction of the check, so that others see it at once. */
    private Step telling(UUID id) {
        var last = new Object() {
            String step = "";
            long told;
        };
        return (step, done, total) -> {
            long now = System.nanoTime();
            if (!step.equals(last.step) || now - last.told > BETWEEN_WORDS_IN_NANOSECONDS) {
                last.step = step;
                last.told = now;
                beside.executeWithoutResult(_ -> rows.at(id, step, done, total));
            }
        };
    }
}
