package org.throughline.web.improvement.plan;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.throughline.web.access.Sight;
import org.throughline.web.improvement.files.FileCheck;
import org.throughline.web.improvement.files.KeptFiles;
import org.throughline.web.pages.SentFile;

/** The evidence of an item: adding a piece of it, taking one out with the reason, and giving a document back. */
@Component
public class Proof {

    private static final int LONGEST_LINK = 2_000;

    private final Keeping keeping;
    private final KeptFiles files;

    Proof(Keeping keeping, KeptFiles files) {
        this.keeping = keeping;
        this.files = files;
    }

    /**
     * A piece of evidence as it is given.
     *
     * @param id made by whoever asks, so that a second click makes no second piece
     * @param measure of a reading: the id of the followed measure, whose newest reading is kept
     * @param looked how many cases were looked at, asked for an audit and for cases; empty where what was typed is no number
     */
    public record Given(
            UUID id,
            Evidence.Kind kind,
            String what,
            Optional<LocalDate> on,
            String shows,
            String link,
            Optional<UUID> measure,
            Optional<Integer> looked,
            Optional<Integer> well) {}

    /** A document that was sent, read and looked at once, before anybody waits for the plan. */
    private record Read(String name, byte[] bytes, FileCheck found) {

        static Read of(SentFile file) {
            try {
                var bytes = KeptFiles.read(file);
                return new Read(file.name(), bytes, FileCheck.of(bytes));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /** @param sent of a document, or null */
    @Transactional
    public Answer add(Sight who, UUID item, Given given, @Nullable SentFile sent) {
        var file = sent == null || given.kind() != Evidence.Kind.DOCUMENT ? null : Read.of(sent);
        return keeping.keep(who, item, in -> {
            if (in.item().evidence().stream().anyMatch(it -> it.id().equals(given.id()))) {
                return new Answer.Done(given.id());
            }
            return judge(in, given, file)
                    .or(() -> keeping.record(who, item, given.id(), "evidence added", change(who, in, given, file)));
        });
    }

    private static Boxes judge(Keeping.InPlan in, Given given, @Nullable Read file) {
        var boxes = new Boxes();
        if (given.kind() == Evidence.Kind.MEASURE) {
            return boxes.wrong(
                            reading(in, given).isEmpty(),
                            "measure",
                            "Select a measure of this item that has been counted")
                    .text("shows", given.shows(), "Say what it shows");
        }
        boxes.line("what", given.what(), "Say what it is")
                .given("on", given.on(), "Type the day that it speaks for, like 27/3/2026")
                .wrong(
                        given.on().filter(it -> it.isAfter(in.plan().day())).isPresent(),
                        "on",
                        "This day is still to come")
                .text("shows", given.shows(), "Say what it shows, also where it speaks against the item");
        switch (given.kind()) {
            case DOCUMENT -> boxes.wrong(file == null, "file", "Select the document");
            case LINK -> boxes.wrong(!isLink(given.link()), "link", "Paste an address that begins with https://");
            case AUDIT, CASES ->
                boxes.wrong(
                                given.looked()
                                        .filter(it -> it > 0 && it < 100_000)
                                        .isEmpty(),
                                "looked",
                                "Type how many cases were looked at, as a number")
                        .wrong(
                                given.well().filter(it -> it >= 0).isEmpty(),
                                "well",
                                "Type in how many of them practice was as it should be, as a number")
                        .wrong(
                                given.looked().isPresent()
                                        && given.well().isPresent()
                                        && given.well().get() > given.looked().get(),
                                "well",
                                "This is more than the cases that were looked at");
            case MEASURE, NOTE -> {}
        }
        if (file != null && file.found() instanceof FileCheck.Refused(var why)) {
            boxes.wrong(true, "file", file.name() + ": " + why);
        }
        return boxes;
    }

    private static boolean isLink(String typed) {
        if (typed.length() > LONGEST_LINK) {
            return false;
        }
        try {
            var address = new URI(typed.strip());
            return "https".equalsIgnoreCase(address.getScheme()) && address.getHost() != null;
        } catch (URISyntaxException e) {
            return false;
        }
    }

    private static Optional<Followed> reading(Keeping.InPlan in, Given given) {
        return in.item().measures().stream()
                .filter(it -> Optional.of(it.id()).equals(given.measure()))
                .filter(it -> it.newest().flatMap(Reading::value).isPresent())
                .findFirst();
    }

    private Change.EvidenceAdded change(Sight who, Keeping.InPlan in, Given given, @Nullable Read file) {
        if (given.kind() == Evidence.Kind.MEASURE) {
            var followed = reading(in, given).orElseThrow();
            var newest = followed.newest().orElseThrow();
            return new Change.EvidenceAdded(
                    given.id(),
                    given.kind(),
                    followed.name() + ": " + Amounts.of(newest),
                    newest.to(),
                    Boxes.clean(given.shows()),
                    "",
                    null,
                    0,
                    0);
        }
        boolean cases = given.kind() == Evidence.Kind.AUDIT || given.kind() == Evidence.Kind.CASES;
        return new Change.EvidenceAdded(
                given.id(),
                given.kind(),
                Boxes.clean(given.what()),
                given.on().orElseThrow(),
                Boxes.clean(given.shows()),
                given.kind() == Evidence.Kind.LINK ? given.link().strip() : "",
                file == null ? null : kept(file),
                cases ? given.looked().orElse(0) : 0,
                cases ? given.well().orElse(0) : 0);
    }

    private Evidence.@Nullable Document kept(Read file) {
        return file.found() instanceof FileCheck.Good(var kind)
                ? new Evidence.Document(
                        kind.named(file.name()), kind, file.bytes().length, files.keep(kind, file.bytes()))
                : null;
    }

    /** It stays to be read, with the reason, and counts no more. */
    @Transactional
    public Answer takeOut(Sight who, UUID item, UUID evidence, String why) {
        return keeping.keep(
                who,
                item,
                in -> in.item().evidence().stream()
                        .filter(it -> it.id().equals(evidence))
                        .findFirst()
                        .map(was -> was.takenOut().isPresent()
                                ? new Answer.Done(evidence)
                                : new Boxes()
                                        .wrong(
                                                !in.item().isOpen()
                                                        && in.item()
                                                                .decision()
                                                                .filter(it -> it.evidence()
                                                                        .contains(evidence))
                                                                .isPresent(),
                                                "why",
                                                "That this item works rests on it. Open the item again first")
                                        .text("why", why, "Say why it is taken out")
                                        .or(() -> keeping.record(
                                                who,
                                                item,
                                                evidence,
                                                "evidence taken out",
                                                new Change.EvidenceTakenOut(evidence, Boxes.clean(why)))))
                        .orElseGet(Answer.Absent::new));
    }

    /** Byte for byte. The caller writes the trail. */
    public void write(Evidence.Document document, OutputStream out) throws IOException {
        files.write(document.sha256(), out);
    }
}
