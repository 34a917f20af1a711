package org.throughline.returns.ssda903.checks;

import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The codes that the collection takes, and the groups of them that checks speak of. */
final class Codes {

    static final Set<String> ETHNICITIES = codes(
            "WBRI WIRI WOTH WIRT WROM MWBC MWBA MWAS MOTH AIND APKN ABAN AOTH BCRB BAFR BOTH CHNE OOTH REFU NOBT");

    /** Why there is no pupil number. */
    static final Set<String> NO_UPN = codes("UN1 UN2 UN3 UN4 UN5");

    static final Set<String> NEW_EPISODES = codes("S P L T U B");
    static final Set<String> LEGAL_STATUSES = codes("C1 C2 D1 E1 V2 V3 V4 J1 J2 J3 L1 L2 L3");
    static final Set<String> NEEDS = codes("N1 N2 N3 N4 N5 N6 N7 N8");
    static final Set<String> PLACEMENTS =
            codes("A3 A4 A5 A6 K1 K2 K3 P1 P3 R1 R2 R3 R5 S1 T0 T1 T2 T3 T4 U1 U2 U3 U4 U5 U6 Z11 Z12 Z13 Z14");
    static final Set<String> PROVIDERS = codes("PR0 PR1 PR2 PR3 PR4 PR5");
    static final Set<String> ENDS =
            codes("E11 E12 E2 E3 E4A E4B E13 E41 E45 E46 E47 E48 E5 E6 E7 E8 E9 E14 E15 E16 E17 X1");
    static final Set<String> PLACE_CHANGES =
            codes("CARPL CLOSE ALLEG STAND APPRR CREQB CREQO CHILD LAREQ PLACE CUSTOD OTHER");

    static final Set<String> TEMPORARY = codes("T0 T1 T2 T3 T4");
    static final Set<String> OTHER_PLACEMENTS = codes("Z11 Z12 Z13 Z14");
    static final Set<String> FOR_ADOPTION = codes("A3 A4 A5 A6");
    static final Set<String> FOSTERING = codes("U1 U2 U3 U4 U5 U6");

    /** Temporary and other placements, for which no provider is given. */
    static final Set<String> WITHOUT_PROVIDER = codes("T0 T1 T2 T3 T4 Z11 Z12 Z13 Z14");

    /** Placements that no inspected provider offers. */
    static final Set<String> WITHOUT_URN = codes("P1 P3 R1 R2 R5 T0 T1 T2 T3 T4 Z11 Z12 Z13 Z14");

    static final Set<String> GUARDIANSHIP = codes("E45 E46 E47 E48");
    static final Set<String> REVIEWS = codes("PN0 PN1 PN2 PN3 PN4 PN5 PN6 PN7");
    static final Set<String> IN_TOUCH = codes("YES NO DIED REFU NREQ RHOM");
    static final Set<String> ACTIVITIES = codes("F1 P1 F2 P2 F4 P4 F5 P5 G4 G5 G6 0");
    static final Set<String> ACCOMMODATION =
            codes("B1 B2 C1 C2 D1 D2 E1 E2 G1 G2 H1 H2 K1 K2 R1 R2 S2 T1 T2 U1 U2 V1 V2 W1 W2 X2 Y1 Y2 Z1 Z2 0");
    static final Set<String> SDQ_REASONS = codes("SDQ1 SDQ2 SDQ3 SDQ4 SDQ5");
    static final Set<String> SEX_OF_ADOPTERS = codes("M1 F1 MM FF MF");
    static final Set<String> STATUS_OF_ADOPTERS = codes("L0 L11 L12 L2 L3 L4");
    static final Set<String> DECISION_ENDS = codes("RD1 RD2 RD3 RD4");
    static final Set<String> PERMANENCE = codes("P1 P2 P3 P4 Z1");
    static final Set<String> WORKER_REASONS =
            codes("MANAGE FCONTA LEFTRL ORGRST TSPROC ABSENC CHCHAN PCCHAN SWDIED OTHERS");

    /** Authorities with a number, those made by the reorganisations from 2019 on among them, and the rest of the UK. */
    static final Set<String> AUTHORITIES =
            codes("201 202 203 204 205 206 207 208 209 210 211 212 213 301 302 303 304 305"
                    + " 306 307 308 309 310 311 312 313 314 315 316 317 318 319 320 330 331 332 333 334 335 336 340 341 342 343"
                    + " 344 350 351 352 353 354 355 356 357 358 359 370 371 372 373 380 381 382 383 384 390 391 392 393 394 420"
                    + " 800 801 802 803 805 806 807 808 810 811 812 813 815 816 821 822 823 825 826 830 831 835 836 837 838 839"
                    + " 840 841 845 846 850 851 852 855 856 857 860 861 865 866 867 868 869 870 871 872 873 874 876 877 878 879"
                    + " 880 881 882 883 884 885 886 887 888 889 890 891 892 893 894 895 896 908 909 916 919 921 925 926 928 929"
                    + " 931 933 935 936 937 938 940 941 942 943 999 WAL SCO NIR NUK");

    private Codes() {}

    static Set<String> codes(String words) {
        return Collections.unmodifiableSet(new HashSet<>(List.of(words.split(" ", -1)))); // quicker to ask than Set.of
    }

    static boolean isFilled(String cell) {
        return !cell.isEmpty();
    }

    /** Filled, and with something else than one of these. */
    static boolean isNot(String cell, Set<String> codes) {
        return !cell.isEmpty() && !codes.contains(cell);
    }

    /** Filled, and neither 0 nor 1. */
    static boolean isNoYesOrNo(String cell) {
        return !cell.isEmpty() && !cell.equals("0") && !cell.equals("1");
    }
}
