package org.throughline.web.access;

/** After how long an account that nobody used stops working. */
final class Dormancy {

    static final int DAYS = 90;

    private Dormancy() {}
}
