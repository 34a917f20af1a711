package org.throughline.web.casework;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.throughline.journey.Fact;
import org.throughline.journey.Journey;
import org.throughline.journey.PersonId;
import org.throughline.journey.Recorded;
import org.throughline.journey.Scope;
import org.throughline.journey.ThingId;
import org.throughline.journey.VisitFact.Answer;
import org.throughline.journey.VisitFact.VisitMade;
import org.throughline.journey.VisitFact.VisitNoted;
import org.throughline.journey.VisitFact.VoiceHeard;

/** One child's visit as the record holds it now: what was observed, what the child said, and the note. */
record RecordedVisit(
        Recorded<VisitMade> made, Optional<Recorded<VoiceHeard>> said, Optional<Recorded<VisitNoted>> noted) {

    static String key(UUID visit) {
        return "visit/" + visit;
    }

    /** The visit whose own fact has this key; empty for what hangs on a visit, and for what is none. */
    static Optional<UUID> visit(String key) {
        if (!key.startsWith("visit/")) {
            return Optional.empty();
        }
        try {
            var visit = UUID.fromString(key.substring("visit/".length()));
            return Optional.of(visit).filter(it -> key(it).equals(key));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    static ThingId thing(UUID visit) {
        return new ThingId(key(visit));
    }

    static String saidKey(UUID visit) {
        return key(visit) + "/said";
    }

    static String noteKey(UUID visit) {
        return key(visit) + "/note";
    }

    static String reasonKey(UUID visit, UUID correction) {
        return key(visit) + "/correction/" + correction;
    }

    /** Only a visit that was typed in the service: one of a file is corrected in the system the file came from. */
    static Optional<RecordedVisit> find(Journey journey, UUID visit) {
        return journey.facts(VisitMade.class).stream()
                .filter(made ->
                        made.key().equals(key(visit)) && made.source().scope().equals(Scope.TYPED))
                .findFirst()
                .map(made -> new RecordedVisit(
                        made,
                        under(journey, VoiceHeard.class, saidKey(visit)),
                        under(journey, VisitNoted.class, noteKey(visit))));
    }

    private static <F extends Fact> Optional<Recorded<F>> under(Journey journey, Class<F> type, String key) {
        return journey.facts(type).stream()
                .filter(fact -> fact.key().equals(key) || fact.key().startsWith(key + "/"))
                .findFirst();
    }

    /** Changes whenever any part of the visit is corrected. */
    String standing() {
        return Stream.of(Optional.of(made), said, noted)
                .map(part -> part.map(fact -> String.valueOf(fact.id().value())).orElse("-"))
                .collect(Collectors.joining(" "));
    }

    /** The part that was written last. */
    Recorded<?> latest() {
        return Stream.<Optional<? extends Recorded<?>>>of(Optional.of(made), said, noted)
                .flatMap(Optional::stream)
                .max(Comparator.comparing(part -> part.id().value()))
                .orElseThrow();
    }

    /** As the form would show it. */
    VisitSheet sheet(PersonId child) {
        var fact = made.fact();
        var sheet = new VisitSheet(Map.of())
                .of(List.of(child))
                .forPurposes(child, fact.purposes())
                .with(Box.SEEN.field(child), typed(fact.seen(), ""))
                .with(Box.ALONE.field(child), fact.seen() == Answer.YES ? typed(fact.seenAlone(), "unknown") : "")
                .with(Box.BEDROOM.field(child), typed(fact.bedroomSeen(), ""))
                .with(Box.WHY_NOT_SEEN.field(child), fact.whyNotSeen())
                .with(Box.WHY_NOT_ALONE.field(child), fact.whyNotAlone())
                .with(Box.SAID.field(child), said.map(it -> it.fact().words()).orElse(""))
                .with(Box.NOTE.field(), noted.map(it -> it.fact().words()).orElse(""));
        var placed = Place.typed(sheet, fact.place());
        return made.happened().day().map(placed::dated).orElse(placed);
    }

    private static String typed(Answer answer, String notAsked) {
        return switch (answer) {
            case YES -> "yes";
            case NO -> "no";
            case NOT_ASKED -> notAsked;
        };
    }
}
