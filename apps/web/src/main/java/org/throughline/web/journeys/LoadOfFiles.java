package org.throughline.web.journeys;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.throughline.calendar.CollectionYear;
import org.throughline.journey.Scope;
import org.throughline.journey.Statement;
import org.throughline.returns.Returns;
import org.throughline.returns.parcel.Contents;
import org.throughline.returns.parcel.Guarded;
import org.throughline.returns.reading.NotUnderstood;
import org.throughline.returns.reading.Recognised;
import org.throughline.returns.reading.Return;
import org.throughline.returns.reading.Sink;
import org.throughline.returns.reading.Tally;
import org.throughline.web.journeys.loading.HandedIn;
import org.throughline.web.journeys.loading.Spool;
import org.throughline.web.journeys.loading.Staging;

/** One load of files, from the guard to the commit. */
@Component
class LoadOfFiles {

    private final LoadTransaction transaction;
    private final Clock clock;

    LoadOfFiles(LoadTransaction transaction, Clock clock) {
        this.transaction = transaction;
        this.clock = clock;
    }

    Outcome load(LoadRequest request, Progress progress) throws IOException {
        var handedIn = HandedIn.of(request.paths(), request.names());
        handedIn.count(read -> progress.at("Checking the files", read, handedIn.bytes()));
        return switch (Returns.guard(handedIn.parcel())) {
            case Guarded.Refused(var where, var words) -> new Outcome.Refused(place(where) + words);
            case Guarded.Truncated(var contents, var where) ->
                request.acceptIncomplete()
                        ? recognise(request, handedIn, contents, progress)
                        : new Outcome.Refused(place(where) + "The file ends before it is finished. It is loaded only if"
                                + " an incomplete file is accepted; then nothing that it lacks is withdrawn.");
            case Guarded.Clean(var contents) -> recognise(request, handedIn, contents, progress);
        };
    }

    private static String place(Guarded.Where where) {
        return where.line() > 0 ? where.file() + ", line " + where.line() + ": " : where.file() + ": ";
    }

    private Outcome recognise(LoadRequest request, HandedIn handedIn, Contents contents, Progress progress)
            throws IOException {
        handedIn.count(_ -> {});
        var recognised = Returns.recognise(contents, request.told());
        if (recognised.returns().isEmpty()) {
            return new Outcome.Refused("Nothing here is in a form that can be read: " + contents.name());
        }
        return transaction.run(
                request.by(), request.dryRun(), progress, work -> write(work, handedIn, recognised, progress));
    }

    private Outcome write(LoadWork work, HandedIn handedIn, Recognised recognised, Progress progress) {
        var whyNot = notBegun(recognised).or(() -> work.scopes().ofAnotherAuthority(recognised));
        if (whyNot.isPresent()) {
            return new Outcome.Refused(whyNot.get());
        }
        try (var spool = new Spool(work.load())) {
            recognised.others().forEach(spool::add);
            var ids = work.scopes().ids(recognised);
            var read = read(work, handedIn, recognised, ids, spool, progress);
            progress.at("Comparing with what the record holds", 0, 0);
            var written = work.difference().ofFiles(work.entry(), ids.values(), read.whole(ids));
            var children = work.project(progress);
            boolean changed = work.coverage().add(work.entry(), read.spans(), ids) || !written.nothing();
            progress.at("Writing the report", 0, 0);
            work.list(spool);
            var facts = work.facts(read.statements(), written);
            var report = new LoadReport(
                    read.sources(),
                    read.tables(spool),
                    facts,
                    children,
                    spool.refused(),
                    spool.all(),
                    spool.left(),
                    work.noted());
            work.files(handedIn.seen());
            work.spokeFor(read.made(ids));
            return work.close(report, changed, !read.complete(), null, "");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Why the files are refused, where one is the return of a year that still lies ahead: no child could be in it, and
     * pages that follow the latest return would show nobody.
     */
    private Optional<String> notBegun(Recognised recognised) {
        var thisYear = CollectionYear.of(LocalDate.now(clock));
        return recognised.returns().stream()
                .filter(found -> found.stated().year() > thisYear.ending())
                .findFirst()
                .map(found ->
                        "%s is of the year to 31 March %d, which has not begun. Put its year right and send it again."
                                .formatted(found.form().words(), found.stated().year()));
    }

    private static ReadFiles read(
            LoadWork work,
            HandedIn handedIn,
            Recognised recognised,
            Map<Scope, Integer> ids,
            Spool spool,
            Progress progress)
            throws IOException {
        var tallies = new LinkedHashMap<Return, Tally>();
        handedIn.count(read -> progress.at("Reading the files", read, handedIn.bytes()));
        try (var staging = work.stage(ids)) {
            for (var found : recognised.returns()) {
                tallies.put(found, found.read(new ToStage(staging, spool)));
            }
            return new ReadFiles(tallies, staging.statements());
        }
    }

    private record ToStage(Staging staging, Spool spool) implements Sink {

        @Override
        public void states(Statement statement) {
            try {
                staging.add(statement);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        @Override
        public void notUnderstood(NotUnderstood notUnderstood) {
            spool.add(notUnderstood);
        }
    }
}
