package org.throughline.returns.cin;

import java.util.ArrayList;
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
import org.throughline.returns.xml.Taking;
import org.throughline.returns.xml.Value;

/** Makes rows of the elements of a census. */
final class CinRows {

    private final Listing listing;

    CinRows(Listing listing) {
        this.listing = listing;
    }

    CinHeader header(Element header) {
        var parts = new Taking(header, listing);
        var details = parts.group("CollectionDetails");
        var source = parts.group("Source");
        var made = new CinHeader(
                details.value("Collection"),
                details.value("Year"),
                details.value("ReferenceDate"),
                source.value("SourceLevel"),
                source.value("LEA"),
                source.value("SoftwareCode"),
                source.value("Release"),
                source.value("SerialNo"),
                source.value("DateTime"));
        details.rest();
        source.rest();
        parts.rest();
        return made;
    }

    CinChild child(Element child, int number) {
        var parts = new Taking(child, listing);
        var identifiers = identifiers(parts.group("ChildIdentifiers"));
        var characteristics = characteristics(parts.group("ChildCharacteristics"));
        var episodes = parts.groups("CINdetails").stream().map(this::episode).toList();
        parts.rest();
        return new CinChild(number, child.line(), identifiers, characteristics, episodes);
    }

    private static Identifiers identifiers(Taking parts) {
        var sex = parts.value("Sex");
        var genderCurrent = parts.value("GenderCurrent");
        var made = new Identifiers(
                parts.value("LAchildID"),
                parts.value("UPN"),
                parts.value("FormerUPN"),
                parts.value("UPNunknown"),
                parts.value("PersonBirthDate"),
                parts.value("ExpectedPersonBirthDate"),
                sex.isBlank() ? sexOf(genderCurrent) : sex,
                sex.isBlank() ? genderCurrent : Value.BLANK,
                parts.value("PersonDeathDate"));
        parts.rest();
        return made;
    }

    /** Censuses to 2023/24 have the element GenderCurrent with digits in place of Sex. */
    private static Value sexOf(Value genderCurrent) {
        var letter = switch (genderCurrent.text()) {
            case "1" -> "M";
            case "2" -> "F";
            case "0", "9" -> "U";
            case String other -> other;
        };
        return new Value(letter, genderCurrent.line(), genderCurrent.column());
    }

    private static Characteristics characteristics(Taking parts) {
        var disabilities = parts.group("Disabilities");
        var made = new Characteristics(parts.value("Ethnicity"), disabilities.values("Disability"));
        disabilities.rest();
        parts.rest();
        return made;
    }

    private Episode episode(Taking parts) {
        var made = new Episode(
                parts.line(),
                parts.value("CINreferralDate"),
                parts.value("ReferralSource"),
                parts.value("PrimaryNeedCode"),
                parts.value("CINclosureDate"),
                parts.value("ReasonForClosure"),
                parts.value("DateOfInitialCPC"),
                parts.groups("Assessments").stream().map(CinRows::assessment).toList(),
                parts.groups("CINPlanDates").stream().map(CinRows::cinPlan).toList(),
                parts.groups("Section47").stream().map(CinRows::section47).toList(),
                parts.value("ReferralNFA"),
                parts.groups("ChildProtectionPlans").stream()
                        .map(CinRows::protectionPlan)
                        .toList(),
                parts.all("PreProceedingsandFGDM"));
        for (var block : made.preProceedings()) {
            listing.notYetAFact("CINdetails", block.name(), block.line());
        }
        parts.rest();
        return made;
    }

    private static Assessment assessment(Taking parts) {
        var factors = new ArrayList<Value>();
        for (var group : parts.groups("FactorsIdentifiedAtAssessment")) {
            factors.addAll(group.values("AssessmentFactors"));
            group.rest();
        }
        var made = new Assessment(
                parts.line(),
                parts.value("AssessmentActualStartDate"),
                parts.value("AssessmentInternalReviewDate"),
                parts.value("AssessmentAuthorisationDate"),
                factors);
        parts.rest();
        return made;
    }

    private static CinPlan cinPlan(Taking parts) {
        var made = new CinPlan(parts.line(), parts.value("CINPlanStartDate"), parts.value("CINPlanEndDate"));
        parts.rest();
        return made;
    }

    private static Section47 section47(Taking parts) {
        var made = new Section47(
                parts.line(),
                parts.value("S47ActualStartDate"),
                parts.value("InitialCPCtarget"),
                parts.value("DateOfInitialCPC"),
                parts.value("ICPCnotRequired"));
        parts.rest();
        return made;
    }

    private static ProtectionPlan protectionPlan(Taking parts) {
        var reviews = new ArrayList<Reviews>();
        for (var group : parts.groups("Reviews")) {
            reviews.add(new Reviews(group.line(), group.values("CPPreviewDate")));
            group.rest();
        }
        var made = new ProtectionPlan(
                parts.line(),
                parts.value("CPPstartDate"),
                parts.value("CPPendDate"),
                parts.value("InitialCategoryOfAbuse"),
                parts.value("LatestCategoryOfAbuse"),
                parts.value("NumberOfPreviousCPP"),
                reviews);
        parts.rest();
        return made;
    }
}
