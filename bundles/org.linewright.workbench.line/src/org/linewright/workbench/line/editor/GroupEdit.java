package org.linewright.workbench.line.editor;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.linewright.core.Secret;
import org.linewright.core.line.Line;
import org.linewright.core.line.LineGroup;
import org.linewright.operations.Wish;
import org.linewright.pbx.Setting;
import org.linewright.workbench.line.form.GroupForm;

/**
 * A group as it stands in the editor. A value: every change makes another one.
 *
 * @param form the group with everything that fits, and what was typed and does not
 * @param typed which password was typed for which user name, by its number in {@link TypedPasswords}; never a password
 */
record GroupEdit(GroupForm form, Map<String, Integer> typed) {

    GroupEdit {
        typed = Collections.unmodifiableMap(new HashMap<>(typed));
    }

    static GroupEdit of(LineGroup group) {
        return new GroupEdit(GroupForm.of(group), Map.of());
    }

    LineGroup group() {
        return form.group();
    }

    GroupEdit with(LineGroup group) {
        Set<String> users = new HashSet<>();
        group.lines().forEach(line -> users.add(line.user()));
        Map<String, Integer> kept = new HashMap<>(typed);
        kept.keySet().retainAll(users);
        return new GroupEdit(form.with(group), kept);
    }

    GroupEdit with(Setting field, String value) {
        return new GroupEdit(form.typed(field, value), typed);
    }

    GroupEdit named(String name) {
        return new GroupEdit(form.with(group().withName(name)), typed);
    }

    /** @param location its id */
    GroupEdit located(Optional<String> location) {
        return new GroupEdit(form.with(group().withLocation(location)), typed);
    }

    /** Changes the lines of these user names. */
    GroupEdit changing(Set<String> users, UnaryOperator<Line> change) {
        return with(group().withLines(group().lines()
                .stream()
                .map(line -> users.contains(line.user()) ? change.apply(line) : line)
                .toList()));
    }

    /** Gives a line another account; in its place, with everything else it is. Its typed password stays behind. */
    GroupEdit account(String user, String newUser, Optional<String> authUser) {
        return changing(Set.of(user), line -> new Line(newUser, authUser, line.password(), line.enabled(),
                line.traits()));
    }

    GroupEdit without(Set<String> users) {
        return with(group().withLines(
                group().lines().stream().filter(line -> !users.contains(line.user())).toList()));
    }

    /** Puts these lines behind the others. */
    GroupEdit adding(List<Line> lines) {
        List<Line> all = new ArrayList<>(group().lines());
        all.addAll(lines);
        return with(group().withLines(all));
    }

    /** These passwords were typed. Each is kept under the name its line refers to; one kept elsewhere comes home. */
    GroupEdit password(Map<String, Integer> numbers) {
        Usual usual = Usual.of(group());
        GroupEdit kept = changing(numbers.keySet(), usual::keptHere);
        Map<String, Integer> all = new HashMap<>(typed);
        all.putAll(numbers);
        return new GroupEdit(kept.form, all);
    }

    /** The lines of a table, and its passwords as if they were typed. */
    GroupEdit taking(Wish table, TypedPasswords passwords) {
        LineGroup read = table.put().get(group().id());
        Map<String, Secret> given = new HashMap<>();
        read.lines().forEach(line -> Optional
                .ofNullable(table.secrets().get(line.password().of(line.user()).name())) // framework-driven null
                .ifPresent(password -> given.put(line.user(), password)));
        return with(read).password(passwords.keep(given));
    }

    Set<String> users() {
        Set<String> users = new HashSet<>();
        group().lines().forEach(line -> users.add(line.user()));
        return users;
    }
}
