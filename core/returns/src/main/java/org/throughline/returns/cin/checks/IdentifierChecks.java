package org.throughline.returns.cin.checks;

import static org.throughline.returns.cin.checks.Looks.error;
import static org.throughline.returns.cin.checks.Looks.query;
import static org.throughline.returns.cin.checks.Looks.theChild;
import static org.throughline.returns.cin.checks.Tables.EPISODES;
import static org.throughline.returns.cin.checks.Tables.IDENTIFIERS;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.throughline.returns.checks.Check;

/** The council's own identifier and the unique pupil number. */
final class IdentifierChecks {

    private static final String ID = "LAchildID";
    private static final String UPN = "UPN";
    private static final int LONGEST_ID = 20;
    private static final Set<String> WHY_NO_UPN = Set.of("UN2", "UN3", "UN4", "UN5", "UN6", "UN7");

    static final Check<Child> C1510 = error("1510")
            .says("The UPN's first letter does not fit its digits, so at least one character is wrong.")
            .mend("Ask the school for the UPN and enter it again.")
            .marks(IDENTIFIERS, UPN)
            .looksAt(theChild(child -> Upn.hasWrongCheckLetter(child.upn())));

    static final Check<Child> C1520 = error("1520")
            .says("More than one child in the return has this UPN.")
            .mend(
                    "Find out whose UPN it is and correct the other record. If both are the same child, merge the records.")
            .marks(IDENTIFIERS, UPN)
            .gathers(Repeated::new, (all, child) -> all.add(child.upn(), child), Repeated::join, Repeated::report);

    static final Check<Child> C1530_IN_2023 = error("1530")
            .until(2023)
            .says("Characters 2 to 4 of the UPN are not the code of a local authority.")
            .mend("Ask the school for the UPN and enter it again.")
            .marks(IDENTIFIERS, UPN)
            .looksAt(theChild(child -> Upn.hasUnknownAuthority(child.upn(), true)));

    static final Check<Child> C1530 = error("1530")
            .newIn(2024)
            .says("Characters 2 to 4 of the UPN are not the code of a local authority.")
            .mend("Ask the school for the UPN and enter it again.")
            .marks(IDENTIFIERS, UPN)
            .looksAt(theChild(child -> Upn.hasUnknownAuthority(child.upn(), false)));

    static final Check<Child> C1540 = error("1540")
            .says("Characters 5 to 12 of the UPN are not all digits.")
            .mend("Ask the school for the UPN and enter it again.")
            .marks(IDENTIFIERS, UPN)
            .looksAt(theChild(child -> !child.upn().isEmpty() && !Upn.hasSerialNumber(child.upn())));

    static final Check<Child> C1550 = error("1550")
            .says("The last character of the UPN is neither a digit nor a capital letter that UPNs use.")
            .mend("Ask the school for the UPN and enter it again. The letters I, O and S are never used.")
            .marks(IDENTIFIERS, UPN)
            .looksAt(theChild(child -> Upn.hasWrongEnd(child.upn())));

    static final Check<Child> C1560Q = query("1560Q")
            .says("The former UPN does not have the shape of a UPN: a letter, 11 digits, and a digit or letter.")
            .mend("Correct the former UPN, or take it out if the child never had one.")
            .marks(IDENTIFIERS, "FormerUPN")
            .looksAt(theChild(child -> !child.formerUpn().isEmpty() && !Upn.isFormer(child.formerUpn())));

    static final Check<Child> C1570 = error("1570")
            .newIn(2025)
            .says("The child's identifier is longer than 20 characters.")
            .mend("Ask whoever writes the return from your system to shorten it, in the same way every year.")
            .marks(IDENTIFIERS, ID)
            .looksAt(theChild(child -> Upn.length(child.id()) > LONGEST_ID));

    static final Check<Child> C1580 = error("1580")
            .newIn(2025)
            .says("The child's identifier has a character that is neither a letter nor a digit.")
            .mend(
                    "Ask whoever writes the return from your system to leave such characters out, in the same way every year.")
            .marks(IDENTIFIERS, ID)
            .looksAt(theChild(child -> !Upn.isPlain(child.id())));

    static final Check<Child> C8500 = error("8500")
            .says("The child has no identifier.")
            .mend("Give the child's record its identifier in your system, and write the return again.")
            .marks(IDENTIFIERS, ID)
            .looksAt(theChild(child -> child.id().isEmpty()));

    static final Check<Child> C8510 = error("8510")
            .says("More than one child in the return has this identifier.")
            .mend(
                    "If they are one child, merge the records. If they are not, give one of them an identifier of their own.")
            .marks(IDENTIFIERS, ID)
            .gathers(Repeated::new, (all, child) -> all.add(child.id(), child), Repeated::join, Repeated::report);

    static final Check<Child> C8590 = error("8590")
            .says("The child is in the return without any referral or episode of need.")
            .mend("Enter the missing referral, or leave the child out of the return.")
            .marks(IDENTIFIERS, ID)
            .reads(EPISODES)
            .looksAt(theChild(child -> child.episodes().isEmpty()));

    static final Check<Child> C8770Q = query("8770Q")
            .changedIn(2025)
            .says("A child of school age has no UPN, and no valid reason why.")
            .mend("Enter the UPN, which the child's school knows, or the reason why there is none.")
            .marks(IDENTIFIERS, UPN, "UPNunknown")
            .reads(EPISODES)
            .looksAt(theChild(child -> child.upn().isEmpty()
                    && child.born().isOnOrBefore(child.census().bornForSchool())
                    && !WHY_NO_UPN.contains(child.upnUnknown().toUpperCase(Locale.ROOT))
                    && child.isInNeed()));

    static final Check<Child> C8772 = error("8772")
            .says(
                    "The reason for having no UPN is that the referral led to no further action, but a referral did lead to more.")
            .mend(
                    "Enter the UPN or another reason why there is none, or correct whether the referral led to no further action.")
            .marks(IDENTIFIERS, "UPNunknown")
            .marks(EPISODES, "ReferralNFA")
            .looksAt((child, found) -> {
                if (child.upnUnknown().equals("UN7")) {
                    Looks.both(child, child.episodes(), episode -> !episode.endsThere(), found);
                }
            });

    static final List<Check<Child>> ALL = List.of(
            C1510, C1520, C1530_IN_2023, C1530, C1540, C1550, C1560Q, C1570, C1580, C8500, C8510, C8590, C8770Q, C8772);

    private IdentifierChecks() {}
}
