package org.throughline.web.improvement.board.pack;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.throughline.web.improvement.board.Meeting;
import org.throughline.web.improvement.board.Meetings;
import org.throughline.web.improvement.board.Papers;
import org.throughline.web.improvement.board.Publications;
import org.throughline.web.improvement.board.Publications.Chosen;
import org.throughline.web.improvement.board.Publications.Document;
import org.throughline.web.improvement.board.Publications.Kind;
import org.throughline.web.improvement.files.KeptFiles;
import org.throughline.web.pages.Days;
import org.throughline.web.trail.Actor;

/** The documents that may be published, and those that somebody chose. */
@Component
public class Published {

    /**
     * A document.
     *
     * @param day of the meeting, or as at which a pack was made
     * @param bytes 0 where it is made when it is chosen
     * @param chosen who chose it for publication; empty where nobody did
     */
    public record Entry(
            Document document,
            String title,
            String file,
            String type,
            LocalDate day,
            long bytes,
            Optional<Chosen> chosen) {}

    private final Packs packs;
    private final Papers papers;
    private final KeptFiles files;
    private final Meetings meetings;
    private final PublicMinutes minutes;
    private final Publications publications;

    Published(
            Packs packs,
            Papers papers,
            KeptFiles files,
            Meetings meetings,
            PublicMinutes minutes,
            Publications publications) {
        this.packs = packs;
        this.papers = papers;
        this.files = files;
        this.meetings = meetings;
        this.minutes = minutes;
        this.publications = publications;
    }

    /** All that may be: packs and papers for the public, and agreed minutes. The latest day first. */
    public List<Entry> possible() {
        var chosen = publications.all();
        var all = new ArrayList<Entry>();
        for (var pack : packs.forThePublic()) {
            meetings.find(pack.meeting()).ifPresent(meeting -> all.add(pack(pack, meeting)));
        }
        for (var paper : papers.forThePublic()) {
            meetings.find(paper.meeting())
                    .ifPresent(meeting -> all.add(new Entry(
                            new Document(Kind.PAPER, paper.id()),
                            "%s (paper of the board of %s)".formatted(paper.title(), Days.inWords(meeting.day())),
                            "paper-%s-%s".formatted(meeting.day(), paper.name()),
                            paper.kind().type(),
                            meeting.day(),
                            paper.bytes(),
                            Optional.empty())));
        }
        meetings.all().stream()
                .filter(meeting -> meeting.agreed().isPresent())
                .forEach(meeting -> all.add(new Entry(
                        new Document(Kind.MINUTES, meeting.id()),
                        "Minutes of the board of " + Days.inWords(meeting.day()),
                        "minutes-%s.pdf".formatted(meeting.day()),
                        "application/pdf",
                        meeting.day(),
                        minutes.size(meeting.id()).orElse(0L),
                        Optional.empty())));
        return all.stream()
                .map(entry -> new Entry(
                        entry.document(),
                        entry.title(),
                        entry.file(),
                        entry.type(),
                        entry.day(),
                        entry.bytes(),
                        Optional.ofNullable(chosen.get(entry.document()))))
                .sorted(Comparator.comparing(Entry::day).reversed().thenComparing(Entry::title))
                .toList();
    }

    private static Entry pack(Pack pack, Meeting meeting) {
        return new Entry(
                new Document(Kind.PACK, pack.id()),
                "Improvement pack of the board of %s, as at %s"
                        .formatted(Days.inWords(meeting.day()), Days.inWords(pack.asAt())),
                "improvement-pack-%s-%s-as-at-%s.pdf"
                        .formatted(meeting.day(), pack.reach().name().toLowerCase(Locale.ROOT), pack.asAt()),
                "application/pdf",
                pack.asAt(),
                pack.pdf().map(Pack.Made::bytes).orElse(0L),
                Optional.empty());
    }

    /** Those that somebody chose. */
    public List<Entry> chosen() {
        return possible().stream().filter(entry -> entry.chosen().isPresent()).toList();
    }

    public byte[] bytes(Entry entry) {
        return switch (entry.document().kind()) {
            case PACK ->
                packs.document(entry.document().thing(), Packs.Kind.PDF).orElseThrow();
            case PAPER ->
                files.bytes(papers.find(entry.document().thing()).orElseThrow().sha256());
            case MINUTES -> minutes.bytes(entry.document().thing()).orElseThrow();
        };
    }

    /** A pack also as a page, for those whom a PDF serves badly. */
    public Optional<byte[]> page(Entry entry) {
        return entry.document().kind() == Kind.PACK
                ? packs.document(entry.document().thing(), Packs.Kind.HTML)
                : Optional.empty();
    }

    /** Of the documents that stood on the page, publishes those that were chosen and takes the others back. */
    @Transactional
    public void choose(Actor by, Set<Document> shown, Set<Document> chosen) {
        for (var entry : possible()) {
            if (!shown.contains(entry.document())) {
                continue;
            }
            boolean wanted = chosen.contains(entry.document());
            if (wanted && entry.chosen().isEmpty() && entry.document().kind() == Kind.MINUTES) {
                meetings.find(entry.document().thing()).ifPresent(minutes::make);
            }
            publications.choose(by, entry.document(), wanted, entry.title());
        }
    }
}
