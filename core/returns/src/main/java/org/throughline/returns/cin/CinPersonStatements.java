package org.throughline.returns.cin;

import org.throughline.journey.Collection;
import org.throughline.journey.IdentityFact.BirthExpected;
import org.throughline.journey.IdentityFact.Born;
import org.throughline.journey.IdentityFact.Died;
import org.throughline.journey.IdentityFact.DisabilityRecorded;
import org.throughline.journey.IdentityFact.EthnicityRecorded;
import org.throughline.journey.IdentityFact.Identified;
import org.throughline.journey.IdentityFact.IdentifierKind;
import org.throughline.journey.IdentityFact.SexRecorded;
import org.throughline.journey.IdentityFact.UpnAbsent;
import org.throughline.journey.When;
import org.throughline.returns.cin.CinChild.Characteristics;
import org.throughline.returns.cin.CinChild.Identifiers;
import org.throughline.returns.reading.Codes;
import org.throughline.returns.xml.Value;

/** States who a child of a census is. A blank element states nothing. */
final class CinPersonStatements {

    private static final Codes SEXES = Codes.of(Collection.CIN, "Sex");
    private static final Codes UPN_ABSENCES = Codes.of(Collection.CIN, "UPNunknown");
    private static final Codes ETHNICITIES = Codes.of(Collection.CIN, "Ethnicity");
    private static final Codes DISABILITIES = Codes.of(Collection.CIN, "Disability");

    private final CinStatements statements;

    CinPersonStatements(CinStatements statements) {
        this.statements = statements;
    }

    void state(CinChild of) {
        identifiers(of.identifiers());
        characteristics(of.characteristics());
    }

    private void identifiers(Identifiers of) {
        identified(of.laChildId(), IdentifierKind.LA_CHILD);
        identified(of.upn(), IdentifierKind.UPN);
        identified(of.formerUpn(), IdentifierKind.FORMER_UPN);
        var table = "ChildIdentifiers";
        if (!of.upnUnknown().isBlank()) {
            var reason = statements.code(of.upnUnknown(), UPN_ABSENCES, table, "UPNunknown");
            statements.states("identity/upn-absent", When.UNDATED, new UpnAbsent(reason), of.upnUnknown());
        }
        if (!of.birthDate().isBlank()) {
            var day = statements.day(of.birthDate(), table, "PersonBirthDate");
            statements.states("identity/born", day, new Born(), of.birthDate());
        }
        if (!of.expectedBirthDate().isBlank()) {
            var day = statements.day(of.expectedBirthDate(), table, "ExpectedPersonBirthDate");
            statements.states("identity/birth-expected", day, new BirthExpected(), of.expectedBirthDate());
        }
        if (!of.sex().isBlank()) {
            var sex = statements.code(of.sex(), SEXES, table, "Sex");
            statements.states("identity/sex", When.UNDATED, new SexRecorded(sex), of.sex());
        }
        if (!of.deathDate().isBlank()) {
            var day = statements.day(of.deathDate(), table, "PersonDeathDate");
            statements.states("identity/died", day, new Died(), of.deathDate());
        }
    }

    private void identified(Value value, IdentifierKind kind) {
        if (!value.isBlank()) {
            statements.states("identity/" + kind, When.UNDATED, new Identified(kind, value.text()), value);
        }
    }

    private void characteristics(Characteristics of) {
        var table = "ChildCharacteristics";
        if (!of.ethnicity().isBlank()) {
            var ethnicity = statements.code(of.ethnicity(), ETHNICITIES, table, "Ethnicity");
            statements.states("identity/ethnicity", When.UNDATED, new EthnicityRecorded(ethnicity), of.ethnicity());
        }
        var disabilities = of.disabilities().stream()
                .filter(disability -> !disability.isBlank())
                .map(disability -> statements.code(disability, DISABILITIES, table, "Disability"))
                .toList();
        if (!disabilities.isEmpty()) {
            var recorded = new DisabilityRecorded(disabilities);
            statements.states(
                    "identity/disabilities",
                    When.UNDATED,
                    recorded,
                    of.disabilities().getFirst());
        }
    }
}
