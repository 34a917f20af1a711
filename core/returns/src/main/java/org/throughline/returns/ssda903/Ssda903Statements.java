package org.throughline.returns.ssda903;

import org.throughline.journey.CareFact.CareReviewHeld;
import org.throughline.journey.CareFact.EpisodeOfCareEnded;
import org.throughline.journey.CareFact.EpisodeOfCareStarted;
import org.throughline.journey.CareLeaverFact.LeaverYearStated;
import org.throughline.journey.CourtFact.DeprivationOfLibertyEnded;
import org.throughline.journey.CourtFact.DeprivationOfLibertyStarted;
import org.throughline.journey.HealthFact.CareYearStated;
import org.throughline.journey.InvolvementFact.InvolvementEnded;
import org.throughline.journey.InvolvementFact.InvolvementStarted;
import org.throughline.journey.InvolvementFact.WorkerChangeStated;
import org.throughline.journey.MissingFact.FoundOrReturned;
import org.throughline.journey.MissingFact.Kind;
import org.throughline.journey.MissingFact.WentMissing;
import org.throughline.journey.RouteFact.UnaccompaniedCeased;
import org.throughline.journey.RouteFact.UnaccompaniedStated;
import org.throughline.journey.When;
import org.throughline.returns.ssda903.Row.AdoptedChild;
import org.throughline.returns.ssda903.Row.CareLeaver;
import org.throughline.returns.ssda903.Row.CareYear;
import org.throughline.returns.ssda903.Row.Child;
import org.throughline.returns.ssda903.Row.Deprivation;
import org.throughline.returns.ssda903.Row.Episode;
import org.throughline.returns.ssda903.Row.MissingPeriod;
import org.throughline.returns.ssda903.Row.PlacementDecision;
import org.throughline.returns.ssda903.Row.PriorPermanence;
import org.throughline.returns.ssda903.Row.Review;
import org.throughline.returns.ssda903.Row.SocialWorker;
import org.throughline.returns.ssda903.Row.Unaccompanied;

/**
 * States the facts of one year's rows. An episode of care ends only where DEC stands: a reason without it is listed,
 * because nothing would say when.
 */
final class Ssda903Statements {

    /** What SWEpisodes holds: the return has no other workers. */
    static final String ROLE = "Social worker";

    private final Stating stating;
    private final IdentityStatements identity;
    private final AdoptionStatements adoption;

    Ssda903Statements(Stating stating) {
        this.stating = stating;
        this.identity = new IdentityStatements(stating);
        this.adoption = new AdoptionStatements(stating);
    }

    /** States one row. The header's rows come first, so that others state a birth only where it lacks the child. */
    void state(Row row) {
        stating.at(row);
        switch (row) {
            case Child child -> identity.state(child);
            case Unaccompanied child -> {
                identity.stateUnlessKnown(child.dob(), child.sex());
                unaccompanied(child);
            }
            case Episode episode -> {
                identity.stateUnlessKnown("", "");
                episode(episode);
            }
            case Review review -> {
                identity.stateUnlessKnown(review.dob(), "");
                review(review);
            }
            case CareYear year -> {
                identity.stateUnlessKnown(year.dob(), "");
                careYear(year);
            }
            case CareLeaver leaver -> {
                identity.stateUnlessKnown(leaver.dob(), "");
                careLeaver(leaver);
            }
            case AdoptedChild child -> {
                identity.stateUnlessKnown(child.dob(), "");
                adoption.state(child);
            }
            case PlacementDecision decision -> {
                identity.stateUnlessKnown(decision.dob(), "");
                adoption.state(decision);
            }
            case PriorPermanence prior -> {
                identity.stateUnlessKnown(prior.dob(), "");
                adoption.state(prior);
            }
            case MissingPeriod period -> {
                identity.stateUnlessKnown(period.dob(), "");
                missing(period);
            }
            case SocialWorker worker -> {
                identity.stateUnlessKnown(worker.dob(), "");
                socialWorker(worker);
            }
            case Deprivation order -> {
                identity.stateUnlessKnown(order.dob(), "");
                deprivation(order);
            }
        }
    }

    private void episode(Episode of) {
        var started = new EpisodeOfCareStarted(
                stating.code(of.rne(), "RNE"),
                stating.code(of.ls(), "LS"),
                stating.code(of.cin(), "CIN"),
                stating.code(of.place(), "PLACE"),
                stating.code(of.placeProvider(), "PLACE_PROVIDER"),
                of.homePost(),
                of.placePost(),
                of.urn());
        var episode = stating.opens("care/", stating.day(of.decom(), "DECOM"), started);
        var rec = stating.code(of.rec(), "REC");
        var change = stating.code(of.reasonPlaceChange(), "REASON_PLACE_CHANGE");
        if (!of.dec().isEmpty()) {
            var ended = new EpisodeOfCareEnded(episode, rec, change);
            stating.states(episode, "ended", stating.day(of.dec(), "DEC"), ended);
        } else {
            stating.withoutAPlace(rec, "REC", "A reason for the end of an episode that has no end.");
            stating.withoutAPlace(change, "REASON_PLACE_CHANGE", "A reason for a move without the day of the move.");
        }
    }

    private void review(Review of) {
        var held = new CareReviewHeld(stating.code(of.reviewCode(), "REVIEW_CODE"));
        stating.opens("care-review/", stating.day(of.review(), "REVIEW"), held);
    }

    private void unaccompanied(Unaccompanied of) {
        var stated = stating.opens("unaccompanied/" + stating.year(), new UnaccompaniedStated());
        if (!of.duc().isEmpty()) {
            stating.states(stated, "ceased", stating.day(of.duc(), "DUC"), new UnaccompaniedCeased());
        }
    }

    private void careYear(CareYear of) {
        stating.opens(
                "care-year/" + stating.year(),
                new CareYearStated(
                        stating.code(of.sdqScore(), "SDQ_SCORE"),
                        stating.code(of.sdqReason(), "SDQ_REASON"),
                        stating.code(of.convicted(), "CONVICTED"),
                        stating.code(of.healthCheck(), "HEALTH_CHECK"),
                        stating.code(of.immunisations(), "IMMUNISATIONS"),
                        stating.code(of.teethCheck(), "TEETH_CHECK"),
                        stating.code(of.healthAssessment(), "HEALTH_ASSESSMENT"),
                        stating.code(of.substanceMisuse(), "SUBSTANCE_MISUSE"),
                        stating.code(of.interventionReceived(), "INTERVENTION_RECEIVED"),
                        stating.code(of.interventionOffered(), "INTERVENTION_OFFERED"),
                        identity.otherwise(of.dob())));
    }

    private void careLeaver(CareLeaver of) {
        stating.opens(
                "leaver-year/" + stating.year(),
                new LeaverYearStated(
                        stating.code(of.inTouch(), "IN_TOUCH"),
                        stating.code(of.activity(), "ACTIV"),
                        stating.code(of.accommodation(), "ACCOM"),
                        identity.otherwise(of.dob())));
    }

    private void missing(MissingPeriod of) {
        var kind = switch (stating.code(of.missing(), "MISSING")) {
            case "M" -> Kind.MISSING;
            case "A" -> Kind.AWAY;
            default -> Kind.OTHER;
        };
        var missing = stating.opens("missing/", stating.day(of.start(), "MIS_START"), new WentMissing(kind));
        if (!of.end().isEmpty()) {
            stating.states(missing, "returned", stating.day(of.end(), "MIS_END"), new FoundOrReturned(missing));
        }
    }

    private void socialWorker(SocialWorker of) {
        var started = new InvolvementStarted(of.worker(), "", ROLE, "");
        var day = stating.day(of.start(), "SW_DECOM");
        var involvement = stating.opens("involvement/" + stating.part(of.worker()) + "/", day, started);
        var reason = stating.code(of.reason(), "SW_REASON");
        if (!of.end().isEmpty()) {
            var ended = new InvolvementEnded(involvement, reason);
            stating.states(involvement, "ended", stating.day(of.end(), "SW_DEC"), ended);
        } else if (!reason.isEmpty()) {
            stating.states(involvement, "change", When.UNDATED, new WorkerChangeStated(involvement, reason));
        }
    }

    private void deprivation(Deprivation of) {
        var started = new DeprivationOfLibertyStarted();
        var order = stating.opens("dolo/", stating.day(of.start(), "DOLO_START"), started);
        if (!of.end().isEmpty()) {
            stating.states(order, "ended", stating.day(of.end(), "DOLO_END"), new DeprivationOfLibertyEnded(order));
        }
    }
}
