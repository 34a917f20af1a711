package org.throughline.web.casework;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.throughline.journey.FactId;
import org.throughline.journey.PersonId;
import org.throughline.journey.VisitFact.Answer;
import org.throughline.journey.VisitFact.VisitMade;
import org.throughline.journey.VisitFact.VisitNoted;
import org.throughline.journey.VisitFact.VoiceHeard;
import org.throughline.journey.When;
import org.throughline.web.journeys.Typed;

/** Makes the facts of a sheet that the rules let through: each child has facts of their own, never shared. */
final class VisitFacts {

    private VisitFacts() {}

    /** The new visit of one child. */
    static List<Typed> of(VisitSheet sheet, PersonId child, UUID visit, Optional<String> worker) {
        var on = When.on(sheet.day().orElseThrow());
        var facts = new ArrayList<Typed>();
        facts.add(Typed.fact(RecordedVisit.key(visit), on, made(sheet, child, worker)));
        if (!sheet.text(Box.SAID, child).isBlank()) {
            facts.add(Typed.fact(
                    RecordedVisit.saidKey(visit),
                    on,
                    new VoiceHeard(RecordedVisit.thing(visit), sheet.text(Box.SAID, child))));
        }
        if (!sheet.text(Box.NOTE).isBlank()) {
            facts.add(Typed.fact(
                    RecordedVisit.noteKey(visit),
                    on,
                    new VisitNoted(RecordedVisit.thing(visit), sheet.text(Box.NOTE))));
        }
        return facts;
    }

    /** What a correction writes, and what it takes back because its words were emptied. */
    record Correction(List<Typed> facts, List<FactId> takenBack) {}

    static Correction correcting(
            RecordedVisit stands, VisitSheet sheet, PersonId child, UUID visit, UUID correction, LocalDate today) {
        var on = When.on(sheet.day().orElseThrow());
        boolean moved = !stands.made().happened().equals(on);
        var facts = new ArrayList<Typed>();
        var takenBack = new ArrayList<FactId>();
        var made = made(sheet, child, stands.made().fact().worker());
        if (moved || !made.equals(stands.made().fact())) {
            facts.add(new Typed(
                    stands.made().key(), on, made, Optional.of(stands.made().id())));
        }
        var said = sheet.text(Box.SAID, child);
        if (stands.said().isPresent()) {
            var old = stands.said().get();
            if (said.isBlank()) {
                takenBack.add(old.id());
            } else if (moved || !said.equals(old.fact().words())) {
                facts.add(new Typed(old.key(), on, new VoiceHeard(old.fact().visit(), said), Optional.of(old.id())));
            }
        } else if (!said.isBlank()) {
            facts.add(Typed.fact(
                    RecordedVisit.saidKey(visit) + "/" + correction,
                    on,
                    new VoiceHeard(RecordedVisit.thing(visit), said)));
        }
        var note = sheet.text(Box.NOTE);
        if (stands.noted().isPresent()) {
            var old = stands.noted().get();
            if (note.isBlank()) {
                takenBack.add(old.id());
            } else if (moved || !note.equals(old.fact().words())) {
                facts.add(new Typed(old.key(), on, new VisitNoted(old.fact().visit(), note), Optional.of(old.id())));
            }
        } else if (!note.isBlank()) {
            facts.add(Typed.fact(
                    RecordedVisit.noteKey(visit) + "/" + correction,
                    on,
                    new VisitNoted(RecordedVisit.thing(visit), note)));
        }
        if (!facts.isEmpty() || !takenBack.isEmpty()) {
            facts.add(Typed.fact(
                    RecordedVisit.reasonKey(visit, correction),
                    When.on(today),
                    new VisitNoted(
                            RecordedVisit.thing(visit),
                            "Corrected: " + sheet.text(Box.REASON).strip())));
        }
        return new Correction(facts, takenBack);
    }

    private static VisitMade made(VisitSheet sheet, PersonId child, Optional<String> worker) {
        var seen = sheet.answer(Box.SEEN, child);
        var alone = seen == Answer.YES ? sheet.answer(Box.ALONE, child) : Answer.NO;
        return new VisitMade(
                worker,
                sheet.purposes(child),
                seen,
                alone,
                sheet.answer(Box.BEDROOM, child),
                Place.told(sheet),
                seen == Answer.NO ? sheet.text(Box.WHY_NOT_SEEN, child).strip() : "",
                alone == Answer.NO && seen == Answer.YES
                        ? sheet.text(Box.WHY_NOT_ALONE, child).strip()
                        : "");
    }
}
