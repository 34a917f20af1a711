package org.throughline.web.casework;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.interceptor.TransactionAspectSupport;
import org.throughline.journey.PersonId;
import org.throughline.journey.VisitFact.Answer;
import org.throughline.web.access.Sight;
import org.throughline.web.casework.Draft.Sending;
import org.throughline.web.journeys.Journeys;
import org.throughline.web.journeys.Opening.Opened;
import org.throughline.web.journeys.Written;
import org.throughline.web.trail.Trail;

/**
 * Correcting a visit that one has recorded oneself: new facts with a reason take the place of the old, which stay in the
 * record.
 */
@Component
public class Corrections {

    private final Children children;
    private final Forms forms;
    private final Drafts drafts;
    private final Journeys journeys;
    private final VisitClocks clocks;
    private final Trail trail;
    private final Clock clock;

    Corrections(
            Children children,
            Forms forms,
            Drafts drafts,
            Journeys journeys,
            VisitClocks clocks,
            Trail trail,
            Clock clock) {
        this.children = children;
        this.forms = forms;
        this.drafts = drafts;
        this.journeys = journeys;
        this.clocks = clocks;
        this.trail = trail;
        this.clock = clock;
    }

    /** The form with the visit as it stands; empty where it is not a visit of this child that they recorded. */
    @Transactional
    public Optional<VisitForm> begin(Sight who, PersonId child, UUID visit) {
        return own(who, child, visit).map(own -> {
            trail.read(who.actor(), "form to correct a visit", child, "visit " + visit);
            var draft = forms.begun(Optional.of(visit), own.stands.standing(), own.stands.sheet(child));
            return forms.ofCorrection(
                    draft, own.opened(), drafts.openAbout(who.actor().id(), child, Optional.of(visit)));
        });
    }

    /** The form with what was sent still in it. */
    @Transactional
    public Optional<VisitForm> again(Sight who, PersonId child, UUID visit, Sending sent) {
        return own(who, child, visit).map(own -> {
            trail.read(who.actor(), "form to correct a visit", child, "draft " + sent.draft());
            return forms.ofCorrection(forms.sent(sent), own.opened(), Optional.empty());
        });
    }

    /** The visit as the form would show it, if it still stands so. */
    @Transactional(readOnly = true)
    public Optional<VisitSheet> standing(Sight who, PersonId child, UUID visit, String standing) {
        return own(who, child, visit)
                .filter(own -> own.stands.standing().equals(standing))
                .map(own -> own.stands.sheet(child));
    }

    @Transactional
    public Saving keep(Sight who, PersonId child, UUID visit, Sending sent) {
        return own(who, child, visit).isEmpty() ? new Saving.Absent() : drafts.save(who.actor(), sent);
    }

    /** What to show where a draft could not be kept. */
    @Transactional
    public Saved unkept(Sight who, PersonId child, UUID visit, Sending sent, Saving saving) {
        var own = own(who, child, visit);
        if (own.isEmpty()) {
            return new Saved.Absent();
        }
        return switch (saving) {
            case Saving.AlreadyRecorded(var draft) -> new Saved.Recorded(draft.answer());
            case Saving.Overtaken(var now) ->
                new Saved.DraftOvertaken(
                        sent,
                        now,
                        forms.ofCorrection(forms.sent(sent), own.get().opened(), Optional.empty()));
            case Saving.Kept _, Saving.Absent _ -> new Saved.Absent();
        };
    }

    /** Saves the correction, unless the visit was corrected since the form was opened. */
    @Transactional
    public Saved save(Sight who, PersonId child, UUID visit, Sending sent) {
        var found = own(who, child, visit);
        if (found.isEmpty()) {
            return new Saved.Absent();
        }
        var own = found.get();
        return switch (drafts.save(who.actor(), sent)) {
            case Saving.Kept(var draft) -> {
                if (!own.stands.standing().equals(draft.standing())) {
                    yield overtaken(own, draft, child);
                }
                var refusals = refusals(own, draft, child);
                yield refusals.isEmpty()
                        ? write(who, own, draft, child, visit)
                        : new Saved.Refused(refusals, forms.ofCorrection(draft, own.opened(), Optional.empty()));
            }
            case Saving unkept -> unkept(who, child, visit, sent, unkept);
        };
    }

    private List<Refusal> refusals(Own own, Draft draft, PersonId child) {
        var today = LocalDate.now(clock);
        var refusals = new ArrayList<>(VisitRules.refusals(draft.sheet(), List.of(Children.known(own.child)), today));
        if (draft.sheet().text(Box.REASON).isBlank()) {
            refusals.add(new Refusal(Box.REASON.field(), "Say why you are correcting this visit"));
        }
        if (refusals.isEmpty() && change(own, draft, child).facts().isEmpty()) {
            refusals.add(new Refusal(Box.DAY.field(), "Nothing differs from the visit as it is saved"));
        }
        return refusals;
    }

    private VisitFacts.Correction change(Own own, Draft draft, PersonId child) {
        return VisitFacts.correcting(
                own.stands, draft.sheet(), child, draft.about().orElseThrow(), draft.id(), LocalDate.now(clock));
    }

    private Saved write(Sight who, Own own, Draft draft, PersonId child, UUID visit) {
        var today = LocalDate.now(clock);
        var before = clocks.read(own.child.journey(), today);
        var change = change(own, draft, child);
        var written = journeys.record(who, child, change.facts());
        for (var fact : change.takenBack()) {
            if (written instanceof Written.Kept) {
                written = journeys.takeBack(
                        who, child, fact, draft.sheet().text(Box.REASON).strip());
            }
        }
        return switch (written) {
            case Written.Kept _ -> {
                trail.wrote(who.actor(), "correction of a visit", child, "visit " + visit);
                var day = draft.sheet().day().orElseThrow();
                var told = clocks.answer(
                        before,
                        clocks.read(journeys.read(child), today),
                        day,
                        draft.sheet().answer(Box.SEEN, child) == Answer.YES);
                var answer = ("Visit corrected. " + told).strip();
                drafts.recorded(draft.id(), answer);
                yield new Saved.Recorded(answer);
            }
            case Written.Overtaken _ -> {
                // nothing of this transaction may stay half done: the page is asked for again and shows both texts
                TransactionAspectSupport.currentTransactionStatus().setRollbackOnly();
                yield overtaken(own(who, child, visit).orElse(own), draft, child);
            }
            case Written.Refused(var _, var why) ->
                new Saved.Refused(
                        List.of(new Refusal(Box.DAY.field(), why)),
                        forms.ofCorrection(draft, own.opened(), Optional.empty()));
            case Written.Absent _ -> new Saved.Absent();
        };
    }

    private Saved overtaken(Own own, Draft draft, PersonId child) {
        var latest = own.stands.latest();
        return new Saved.VisitOvertaken(
                draft.sending(),
                own.stands.sheet(child),
                own.stands.standing(),
                latest.by(),
                InWords.time(latest.known(), clock),
                forms.ofCorrection(draft, own.opened(), Optional.empty()));
    }

    /**
     * Makes the draft of a correction of what was typed into a form whose visit is saved already; empty where nothing
     * differs from what is saved.
     */
    Optional<Draft> carryOver(Sight who, Opened child, UUID visit, VisitSheet typed) {
        var person = child.profile().id();
        var stands = RecordedVisit.find(journeys.read(person), visit);
        if (stands.isEmpty()) {
            return Optional.empty();
        }
        var sheet = typed.only(person);
        boolean differs = sheet.day().isEmpty()
                || !VisitFacts.correcting(stands.get(), sheet, person, visit, UUID.randomUUID(), LocalDate.now(clock))
                        .facts()
                        .isEmpty();
        if (!differs) {
            return Optional.empty();
        }
        var about = Optional.of(visit);
        return drafts.openAbout(who.actor().id(), person, about)
                .filter(draft -> draft.sheet().equals(sheet))
                .or(() -> {
                    var draft = forms.begun(about, stands.get().standing(), sheet);
                    drafts.save(who.actor(), draft.sending());
                    return Optional.of(draft);
                });
    }

    /** A visit that stands and is theirs to correct. */
    private record Own(Opened child, RecordedVisit stands) {

        Map<PersonId, Opened> opened() {
            return Map.of(child.profile().id(), child);
        }
    }

    private Optional<Own> own(Sight who, PersonId child, UUID visit) {
        if (!drafts.recordedBy(who.actor().id(), visit)) {
            return Optional.empty();
        }
        return children.writable(who, List.of(child))
                .map(opened -> opened.get(child))
                .flatMap(opened -> RecordedVisit.find(opened.journey(), visit).map(stands -> new Own(opened, stands)));
    }
}
