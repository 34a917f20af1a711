package org.throughline.web.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.throughline.web.ServiceTest;

class MatrixTest extends ServiceTest {

    /** Those that are about one child's record, and so stand in the matrix by relation. */
    private static final Set<Permission> BY_RELATION = EnumSet.range(Permission.VIEW_OWN, Permission.EXPORT_SERVICE);

    @Autowired
    Roles roles;

    @Test
    void the_roles_that_ship_may_do_what_the_matrix_says_and_no_more() {
        var shipped = roles.all().stream()
                .filter(Roles.Role::shipped)
                .collect(Collectors.toMap(Roles.Role::id, Roles.Role::permissions));
        var differences = new SoftAssertions();
        for (var cell : Matrix.cells()) {
            var verdict = Policy.judge(
                    Objects.requireNonNull(shipped.get(cell.role())), cell.relation(), cell.opened(), cell.act());
            differences
                    .assertThat(Matrix.word(verdict))
                    .as("%s, %s, opened %s: %s", cell.role(), cell.relation(), cell.opened(), cell.act())
                    .isEqualTo(cell.word());
        }
        differences.assertAll();
    }

    @Test
    void the_matrix_leaves_out_no_role_no_relation_and_no_act() {
        assertThat(Matrix.cells().stream()
                        .filter(cell -> cell.opened() == Opening.NONE)
                        .map(cell -> cell.role() + " " + cell.relation() + " " + cell.act()))
                .containsExactlyInAnyOrderElementsOf(roles.all().stream()
                        .filter(Roles.Role::shipped)
                        .flatMap(role -> Arrays.stream(Relation.values())
                                .flatMap(relation ->
                                        Arrays.stream(Act.values()).map(act -> role.id() + " " + relation + " " + act)))
                        .toList());
    }

    @Test
    void the_roles_that_ship_open_elsewhere_what_the_matrix_says() {
        var differences = new SoftAssertions();
        for (var role : roles.all().stream().filter(Roles.Role::shipped).toList()) {
            var elsewhere = EnumSet.copyOf(
                    role.permissions().isEmpty() ? EnumSet.noneOf(Permission.class) : role.permissions());
            elsewhere.removeAll(BY_RELATION);
            differences
                    .assertThat(elsewhere)
                    .as(role.id())
                    .isEqualTo(Matrix.elsewhere().get(role.id()));
        }
        differences.assertAll();
    }
}
