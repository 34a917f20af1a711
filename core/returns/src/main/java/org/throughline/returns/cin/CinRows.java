package org.throughline.returns.cin;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.throughline.returns.cin.CinChild.Assessment;
import org.throughline.returns.cin.CinChild.Characteristics;
import org.throughline.returns.cin.CinChild.CinPlan;
import org.throughline.returns.cin.CinChild.Episode;
import org.throughline.returns.cin.CinChild.Identifiers;
import org.throughline.returns.cin.CinChild.ProtectionPlan;
import org.throughline.returns.cin.CinChild.Reviews;
import org.throughline.returns.cin.CinChild.Section47;
import org.throughline.returns.reading.Listing;
import org.throughline.returns.xml.Element;
import org.throughline.returns.xml.Value;
import org.throughline.returns.xml.XmlStream;

/**
 * Makes rows of the elements of a census as they are read, in whatever order they stand. Of what may stand only once the
 * first counts; a second, and what the format does not have, is listed and passed over.
 */
final class CinRows {

    private static final Identifiers NO_IDENTIFIERS = new Identifiers(
            Value.BLANK,
            Value.BLANK,
            Value.BLANK,
            Value.BLANK,
            Value.BLANK,
            Value.BLANK,
            Value.BLANK,
            Value.BLANK,
            Value.BLANK);
    private static final Characteristics NO_CHARACTERISTICS = new Characteristics(Value.BLANK, List.of());

    private final XmlStream xml;
    private final Listing listing;

    CinRows(XmlStream xml, Listing listing) {
        this.xml = xml;
        this.listing = listing;
    }

    /** The header whose start was just read. */
    CinHeader header() throws IOException {
        return new CinHeaderRows(xml, listing).header();
    }

    /** The child whose start was just read; empty where the file breaks off within it. */
    Optional<CinChild> child(int number) throws IOException {
        int line = xml.line();
        var identifiers = NO_IDENTIFIERS;
        var characteristics = NO_CHARACTERISTICS;
        var episodes = new ArrayList<Episode>(2);
        for (var name = xml.child(); name != null; name = xml.child()) {
            switch (name) {
                case "ChildIdentifiers" -> {
                    if (identifiers == NO_IDENTIFIERS) {
                        identifiers = identifiers();
                    } else {
                        leave("Child", name);
                    }
                }
                case "ChildCharacteristics" -> {
                    if (characteristics == NO_CHARACTERISTICS) {
                        characteristics = characteristics();
                    } else {
                        leave("Child", name);
                    }
                }
                case "CINdetails" -> episodes.add(episode());
                default -> leave("Child", name);
            }
        }
        return xml.brokenOff()
                ? Optional.empty()
                : Optional.of(new CinChild(number, line, identifiers, characteristics, episodes));
    }

    private Identifiers identifiers() throws IOException {
        var id = Value.BLANK;
        var upn = Value.BLANK;
        var formerUpn = Value.BLANK;
        var upnUnknown = Value.BLANK;
        var born = Value.BLANK;
        var expected = Value.BLANK;
        var sex = Value.BLANK;
        var genderCurrent = Value.BLANK;
        var died = Value.BLANK;
        var table = "ChildIdentifiers";
        for (var name = xml.child(); name != null; name = xml.child()) {
            switch (name) {
                case "LAchildID" -> id = first(id, table, name);
                case "UPN" -> upn = first(upn, table, name);
                case "FormerUPN" -> formerUpn = first(formerUpn, table, name);
                case "UPNunknown" -> upnUnknown = first(upnUnknown, table, name);
                case "PersonBirthDate" -> born = first(born, table, name);
                case "ExpectedPersonBirthDate" -> expected = first(expected, table, name);
                case "Sex" -> sex = first(sex, table, name);
                case "GenderCurrent" -> genderCurrent = first(genderCurrent, table, name);
                case "PersonDeathDate" -> died = first(died, table, name);
                default -> leave(table, name);
            }
        }
        boolean older = sex.isBlank();
        return new Identifiers(
                id,
                upn,
                formerUpn,
                upnUnknown,
                born,
                expected,
                older ? sexOf(genderCurrent) : sex,
                older ? genderCurrent : Value.BLANK,
                died);
    }

    /** Censuses to 2023/24 have the element GenderCurrent with digits in place of Sex. */
    private static Value sexOf(Value genderCurrent) {
        var letter = switch (genderCurrent.text()) {
            case "1" -> "M";
            case "2" -> "F";
            case "0", "9" -> "U";
            default -> genderCurrent.text();
        };
        return new Value(letter, genderCurrent.line(), genderCurrent.column());
    }

    private Characteristics characteristics() throws IOException {
        var ethnicity = Value.BLANK;
        List<Value> disabilities = List.of();
        boolean grouped = false;
        for (var name = xml.child(); name != null; name = xml.child()) {
            if (name.equals("Ethnicity")) {
                ethnicity = first(ethnicity, "ChildCharacteristics", name);
            } else if (name.equals("Disabilities") && !grouped) {
                disabilities = values("Disabilities", "Disability");
                grouped = true;
            } else {
                leave("ChildCharacteristics", name);
            }
        }
        return new Characteristics(ethnicity, disabilities);
    }

    private Episode episode() throws IOException {
        int line = xml.line();
        var referral = Value.BLANK;
        var source = Value.BLANK;
        var need = Value.BLANK;
        var closure = Value.BLANK;
        var reason = Value.BLANK;
        var conference = Value.BLANK;
        var noFurtherAction = Value.BLANK;
        var assessments = new ArrayList<Assessment>(2);
        var cinPlans = new ArrayList<CinPlan>(2);
        var enquiries = new ArrayList<Section47>(2);
        var protectionPlans = new ArrayList<ProtectionPlan>(1);
        List<Element> preProceedings = new ArrayList<>(0);
        var table = "CINdetails";
        for (var name = xml.child(); name != null; name = xml.child()) {
            switch (name) {
                case "CINreferralDate" -> referral = first(referral, table, name);
                case "ReferralSource" -> source = first(source, table, name);
                case "PrimaryNeedCode" -> need = first(need, table, name);
                case "CINclosureDate" -> closure = first(closure, table, name);
                case "ReasonForClosure" -> reason = first(reason, table, name);
                case "DateOfInitialCPC" -> conference = first(conference, table, name);
                case "ReferralNFA" -> noFurtherAction = first(noFurtherAction, table, name);
                case "Assessments" -> assessments.add(assessment());
                case "CINPlanDates" -> cinPlans.add(cinPlan());
                case "Section47" -> enquiries.add(section47());
                case "ChildProtectionPlans" -> protectionPlans.add(protectionPlan());
                case "PreProceedingsandFGDM" -> {
                    listing.notYetAFact(table, name, xml.line());
                    xml.element().ifPresent(preProceedings::add);
                }
                default -> leave(table, name);
            }
        }
        return new Episode(
                line,
                referral,
                source,
                need,
                closure,
                reason,
                conference,
                assessments,
                cinPlans,
                enquiries,
                noFurtherAction,
                protectionPlans,
                preProceedings);
    }

    private Assessment assessment() throws IOException {
        int line = xml.line();
        var start = Value.BLANK;
        var review = Value.BLANK;
        var authorised = Value.BLANK;
        List<Value> factors = List.of();
        for (var name = xml.child(); name != null; name = xml.child()) {
            switch (name) {
                case "AssessmentActualStartDate" -> start = first(start, "Assessments", name);
                case "AssessmentInternalReviewDate" -> review = first(review, "Assessments", name);
                case "AssessmentAuthorisationDate" -> authorised = first(authorised, "Assessments", name);
                case "FactorsIdentifiedAtAssessment" -> {
                    var more = values(name, "AssessmentFactors");
                    if (factors.isEmpty()) {
                        factors = more;
                    } else {
                        factors.addAll(more);
                    }
                }
                default -> leave("Assessments", name);
            }
        }
        return new Assessment(line, start, review, authorised, factors);
    }

    private CinPlan cinPlan() throws IOException {
        int line = xml.line();
        var start = Value.BLANK;
        var end = Value.BLANK;
        for (var name = xml.child(); name != null; name = xml.child()) {
            switch (name) {
                case "CINPlanStartDate" -> start = first(start, "CINPlanDates", name);
                case "CINPlanEndDate" -> end = first(end, "CINPlanDates", name);
                default -> leave("CINPlanDates", name);
            }
        }
        return new CinPlan(line, start, end);
    }

    private Section47 section47() throws IOException {
        int line = xml.line();
        var start = Value.BLANK;
        var target = Value.BLANK;
        var conference = Value.BLANK;
        var notRequired = Value.BLANK;
        for (var name = xml.child(); name != null; name = xml.child()) {
            switch (name) {
                case "S47ActualStartDate" -> start = first(start, "Section47", name);
                case "InitialCPCtarget" -> target = first(target, "Section47", name);
                case "DateOfInitialCPC" -> conference = first(conference, "Section47", name);
                case "ICPCnotRequired" -> notRequired = first(notRequired, "Section47", name);
                default -> leave("Section47", name);
            }
        }
        return new Section47(line, start, target, conference, notRequired);
    }

    private ProtectionPlan protectionPlan() throws IOException {
        int line = xml.line();
        var start = Value.BLANK;
        var end = Value.BLANK;
        var initial = Value.BLANK;
        var latest = Value.BLANK;
        var previous = Value.BLANK;
        var reviews = new ArrayList<Reviews>(1);
        var table = "ChildProtectionPlans";
        for (var name = xml.child(); name != null; name = xml.child()) {
            switch (name) {
                case "CPPstartDate" -> start = first(start, table, name);
                case "CPPendDate" -> end = first(end, table, name);
                case "InitialCategoryOfAbuse" -> initial = first(initial, table, name);
                case "LatestCategoryOfAbuse" -> latest = first(latest, table, name);
                case "NumberOfPreviousCPP" -> previous = first(previous, table, name);
                case "Reviews" -> {
                    int at = xml.line();
                    reviews.add(new Reviews(at, values(name, "CPPreviewDate")));
                }
                default -> leave(table, name);
            }
        }
        return new ProtectionPlan(line, start, end, initial, latest, previous, reviews);
    }

    /** The values of one name in the group whose start was just read. */
    private List<Value> values(String group, String wanted) throws IOException {
        var values = new ArrayList<Value>(2);
        for (var name = xml.child(); name != null; name = xml.child()) {
            if (name.equals(wanted)) {
                values.add(xml.value(listing));
            } else {
                leave(group, name);
            }
        }
        return values;
    }

    @SuppressWarnings("ReferenceEquality") // BLANK itself stands for what was not read yet, not for an empty element
    private Value first(Value known, String table, String name) throws IOException {
        if (known == Value.BLANK) {
            return xml.value(listing);
        }
        leave(table, name);
        return known;
    }

    private void leave(String table, String name) throws IOException {
        listing.unknownField(table, name, xml.line());
        xml.skip();
    }
}
