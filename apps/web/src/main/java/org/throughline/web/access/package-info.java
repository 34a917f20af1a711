/**
 * Who may see and do what: accounts, roles, teams, sign-in, restricted children and reasons given.
 *
 * <p>Start at {@link org.throughline.web.access.Sights} for the signed-in person, and at
 * {@link org.throughline.web.access.Policy} for the rule.
 */
@ApplicationModule(
        displayName = "Access",
        allowedDependencies = {"trail", "pages"})
@NullMarked
package org.throughline.web.access;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
