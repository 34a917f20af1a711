package org.throughline.web.database;

/** One PostgreSQL database and the two roles that use it: the owner migrates, the application does the daily work. */
record Database(String url, Login owner, Login application) {

    /** A role and its password. */
    record Login(String role, String password) {

        @Override
        public String toString() {
            return role; // never the password, which would end up in a log
        }
    }
}
