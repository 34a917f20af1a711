package org.throughline.web.oversight.pages;

/**
 * How figures are told to one person: each as it is and leading to its children, or rounded where the person may see figures and
 * no child. Nothing else of a page may say more than its figures do: no order of rows, no bar, no average, no colour.
 */
record Telling(boolean exact) {

    static final Telling EXACT = new Telling(true);

    Figure figure(int number, String address) {
        return exact ? Figure.open(number, address) : Figure.rounded(number);
    }

    /** Without anything behind it. */
    Figure figure(int number) {
        return exact ? Figure.of(number) : Figure.rounded(number);
    }

    OnTime onTime(int met, int late) {
        return exact ? OnTime.of(met, late) : OnTime.rounded(met, late);
    }

    /** By what rows are ordered: no more than is told of the number. */
    int rank(int number) {
        return exact ? number : Rounded.of(number).high();
    }
}
