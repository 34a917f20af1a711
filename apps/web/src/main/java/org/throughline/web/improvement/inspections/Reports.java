package org.throughline.web.improvement.inspections;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import org.throughline.ofsted.OfstedReports;
import org.throughline.ofsted.report.Answer;
import org.throughline.ofsted.report.Paragraph;
import org.throughline.ofsted.report.Period;
import org.throughline.ofsted.report.VisitLetter;
import org.throughline.web.improvement.files.FileCheck;
import org.throughline.web.improvement.files.FileKind;
import org.throughline.web.improvement.files.KeptFiles;
import org.throughline.web.improvement.inspections.Event.Told;
import org.throughline.web.pages.SentFile;
import org.throughline.web.trail.Actor;
import org.throughline.web.trail.Trail;

/**
 * Reads a report or letter that was sent and registers it. A file is read before the transaction begins, which reading would
 * hold open for seconds.
 */
@Component
public class Reports {

    /** What became of something that was sent. */
    public sealed interface Taken {

        /** @param letter it is a letter, read by machine from a layout nobody has verified */
        record Registered(Event event, boolean letter) implements Taken {}

        /** The same file was sent before. */
        record Known(Event event) implements Taken {}

        /**
         * It was kept, and a person must say what it is.
         *
         * @param guess what could be read, where something could
         */
        record Kept(Document document, String why, Guess guess) implements Taken {}

        /** Nothing was kept. */
        record Refused(String why) implements Taken {}
    }

    /** What could be read of a document that is not registered yet. */
    public record Guess(Optional<EventKind> kind, String title, String authority, OptionalInt ordinal) {

        public static final Guess NONE = new Guess(Optional.empty(), "", "", OptionalInt.empty());
    }

    private final Documents documents;
    private final KeptFiles files;
    private final Register register;
    private final Passages passages;
    private final ReportRows rows;
    private final TransactionTemplate transaction;
    private final Trail trail;

    Reports(
            Documents documents,
            KeptFiles files,
            Register register,
            Passages passages,
            ReportRows rows,
            TransactionTemplate transaction,
            Trail trail) {
        this.documents = documents;
        this.files = files;
        this.register = register;
        this.passages = passages;
        this.rows = rows;
        this.transaction = transaction;
        this.trail = trail;
    }

    /** A report becomes an event with all that stands in it; a letter one with what could be read. */
    public Taken take(Actor who, SentFile file) throws IOException {
        var bytes = bytes(file);
        if (bytes.length > OfstedReports.MOST_BYTES) {
            return OfstedReports.tooLarge() instanceof Answer.NotRead(var why)
                    ? new Taken.Refused(why)
                    : new Taken.Refused("The file is too large.");
        }
        var known = known(KeptFiles.sha256(bytes));
        if (known.isPresent()) {
            return new Taken.Known(known.get());
        }
        var answer = OfstedReports.read(bytes);
        var words = answer instanceof Answer.Report ? List.<Paragraph>of() : OfstedReports.paragraphs(bytes);
        return switch (answer) {
            case Answer.Report(var inspection) -> {
                var days = inspection.onSite().value().filter(it -> !it.isEmpty());
                var guess = ReportRows.guess(inspection);
                yield days.isEmpty()
                        ? kept(who, file.name(), bytes, "The days on site could not be read. Type them.", guess)
                        : registered(
                                who,
                                file.name(),
                                bytes,
                                event(guess, days.get(), inspection.published().value()),
                                false,
                                (event, document) -> rows.keep(who, event, document, inspection));
            }
            case Answer.Letter(var letter) -> {
                var days = letter.onSite().value().filter(it -> !it.isEmpty());
                var guess = ReportRows.guess(letter);
                yield days.isEmpty()
                        ? kept(who, file.name(), bytes, "The days of the visit could not be read. Type them.", guess)
                        : registered(
                                who,
                                file.name(),
                                bytes,
                                event(guess, days.get(), Optional.empty()),
                                true,
                                (event, document) -> rows.keep(who, event, Optional.of(document), letter, words));
            }
            case Answer.NotRead(var why) ->
                words.isEmpty() && !(FileCheck.of(bytes) instanceof FileCheck.Good(var kind) && kind == FileKind.PDF)
                        ? new Taken.Refused(why)
                        : kept(who, file.name(), bytes, why, Guess.NONE);
        };
    }

    /**
     * The words of a letter that somebody pasted, under what that person typed beside them.
     *
     * @param id from the form, so that a second click adds nothing
     * @param guessed something of it was read from the words and not typed
     */
    public void takePasted(Actor who, UUID id, Told told, String words, boolean guessed) {
        var letter = pasted(words);
        var paragraphs = OfstedReports.paragraphsPasted(words);
        transaction.executeWithoutResult(_ -> {
            if (register.insert(id, told, guessed)) {
                rows.keepPasted(who, id, letter, paragraphs);
                trail.wrote(who, "letter registered", null, told.title() + ", " + id);
            }
        });
    }

    /** What can be read of pasted words: a letter, or nothing. */
    public static Optional<VisitLetter> pasted(String words) {
        return OfstedReports.readPasted(words) instanceof Answer.Letter(var letter)
                ? Optional.of(letter)
                : Optional.empty();
    }

    /** What can be guessed of a kept file, and its words. */
    public Guess guess(Document document) {
        return switch (OfstedReports.read(files.bytes(document.sha256()))) {
            case Answer.Report(var inspection) -> ReportRows.guess(inspection);
            case Answer.Letter(var letter) -> ReportRows.guess(letter);
            case Answer.NotRead _ -> Guess.NONE;
        };
    }

    /** What can be guessed of a letter. */
    public static Guess guess(VisitLetter letter) {
        return ReportRows.guess(letter);
    }

    /** Registers a kept file under what a person typed: what can be read of it is kept too. */
    public void register(Actor who, UUID id, Told told, Optional<Document> document) {
        var bytes = document.map(it -> files.bytes(it.sha256()));
        var answer = bytes.map(OfstedReports::read);
        var words = bytes.map(OfstedReports::paragraphs).orElse(List.of());
        transaction.executeWithoutResult(_ -> {
            if (answer.isPresent() && answer.get() instanceof Answer.Report(var inspection)) {
                if (register.insert(id, told, false)) {
                    rows.keep(who, id, document.get().id(), inspection);
                    trail.wrote(who, "inspection registered", null, told.title() + ", " + id);
                }
            } else {
                register.add(who, id, told, document.map(Document::id), words);
            }
        });
    }

    /**
     * Adds a file to an event: a report is read into one of which nothing was read yet, such as one that was planned; the words
     * of another PDF are shown; another kind of document is kept as it is. Answers why it could not be.
     */
    public Optional<String> add(Actor who, Event event, SentFile file) throws IOException {
        var bytes = bytes(file);
        var answer = OfstedReports.read(bytes);
        var words = OfstedReports.paragraphs(bytes);
        return switch (words.isEmpty() ? FileCheck.of(bytes) : new FileCheck.Good(FileKind.PDF)) {
            case FileCheck.Refused(var why) -> Optional.of(why + ".");
            case FileCheck.Good(var kind) -> {
                add(who, event, file.name(), kind, bytes, answer, words);
                yield Optional.empty();
            }
        };
    }

    private void add(
            Actor who, Event event, String name, FileKind kind, byte[] bytes, Answer answer, List<Paragraph> words) {
        transaction.executeWithoutResult(_ -> {
            var document = documents.keep(who, name, kind, bytes);
            boolean first = passages.none(event.id())
                    && documents.eventOf(document.id()).isEmpty();
            if (first && answer instanceof Answer.Report(var inspection)) {
                rows.keep(who, event.id(), document.id(), inspection);
            } else {
                documents.add(who, event.id(), document.id(), words);
            }
            trail.wrote(who, "document added", null, event.title() + ", " + document.name());
        });
    }

    /** Keeps what was read, in the transaction. */
    @FunctionalInterface
    private interface Rows {
        void keep(UUID event, UUID document);
    }

    private Taken registered(Actor who, String name, byte[] bytes, Told told, boolean letter, Rows read) {
        return Objects.requireNonNull(transaction.execute(_ -> {
            var document = documents.keep(who, name, FileKind.PDF, bytes);
            var known = known(document.sha256());
            if (known.isPresent()) {
                return new Taken.Known(known.get());
            }
            var event = new Event(UUID.randomUUID(), told, letter);
            register.insert(event.id(), told, letter);
            read.keep(event.id(), document.id());
            trail.wrote(who, "report read", null, told.title() + ", " + name);
            return new Taken.Registered(event, letter);
        }));
    }

    private Taken kept(Actor who, String name, byte[] bytes, String why, Guess guess) {
        return Objects.requireNonNull(transaction.execute(_ -> {
            var document = documents.keep(who, name, FileKind.PDF, bytes);
            trail.wrote(who, "document kept", null, name);
            return new Taken.Kept(document, why, guess);
        }));
    }

    private Optional<Event> known(String sha256) {
        return documents
                .find(sha256)
                .flatMap(document -> documents.eventOf(document.id()))
                .flatMap(register::find);
    }

    private static Told event(Guess guess, List<Period> days, Optional<LocalDate> published) {
        return new Told(
                guess.kind().orElse(EventKind.OTHER),
                guess.title(),
                guess.authority(),
                days.getFirst().start(),
                days.getLast().end(),
                published,
                guess.ordinal(),
                "");
    }

    private static byte[] bytes(SentFile file) throws IOException {
        try (var in = file.bytes().open()) {
            return in.readNBytes(OfstedReports.MOST_BYTES + 1);
        }
    }
}
