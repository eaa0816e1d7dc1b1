package org.linewright.workbench.line.editor;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.linewright.core.Secret;
import org.linewright.core.line.KeepAlive;
import org.linewright.core.line.Line;
import org.linewright.core.line.LineGroup;
import org.linewright.core.line.Registrar;
import org.linewright.core.line.SecretReference;
import org.linewright.core.line.Spoken;
import org.linewright.operations.Wish;
import org.linewright.pbx.Setting;
import org.linewright.workbench.line.form.GroupForm;

/**
 * A group as it stands in the editor. A value: every change makes another one.
 *
 * @param form the group with everything that fits, and what was typed and does not
 * @param typed which password was typed for which user name, by its number in {@link TypedPasswords}; never a password
 * @param clients likewise the password of its own phones
 */
record GroupEdit(GroupForm form, Map<String, Integer> typed, Map<String, Integer> clients) {

    GroupEdit {
        typed = Collections.unmodifiableMap(new HashMap<>(typed));
        clients = Collections.unmodifiableMap(new HashMap<>(clients));
    }

    static GroupEdit of(LineGroup group) {
        return new GroupEdit(GroupForm.of(group), Map.of(), Map.of());
    }

    LineGroup group() {
        return form.group();
    }

    GroupEdit with(LineGroup group) {
        Set<String> users = new HashSet<>();
        Set<String> open = new HashSet<>();
        group.lines().forEach(line -> {
            users.add(line.user());
            line.traits().client().ifPresent(any -> open.add(line.user()));
        });
        Map<String, Integer> kept = new HashMap<>(typed);
        kept.keySet().retainAll(users);
        Map<String, Integer> keptClients = new HashMap<>(clients);
        keptClients.keySet().retainAll(open);
        return new GroupEdit(form.with(group), kept, keptClients);
    }

    GroupEdit with(Setting field, String value) {
        return new GroupEdit(form.typed(field, value), typed, clients);
    }

    /** So often a NAT refresh, by empty lines where there was none. */
    GroupEdit refreshing(Setting interval, Duration refresh) {
        GroupEdit typed = with(interval, Spoken.of(refresh));
        Registrar registrar = typed.group().registrar();
        return registrar.keepAlive().method() != KeepAlive.Method.NONE
                ? typed
                : typed.with(typed.group().withRegistrar(
                        registrar.withKeepAlive(new KeepAlive(KeepAlive.Method.CRLF, refresh))));
    }

    GroupEdit named(String name) {
        return new GroupEdit(form.with(group().withName(name)), typed, clients);
    }

    /** @param location its id */
    GroupEdit located(Optional<String> location) {
        return new GroupEdit(form.with(group().withLocation(location)), typed, clients);
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
        return new GroupEdit(kept.form, all, kept.clients);
    }

    /** Whether phones of one's own may register with a line. */
    GroupEdit client(String user, boolean allowed) {
        SecretReference home = SecretReference.client(group().id());
        return changing(Set.of(user), line -> line.withTraits(line.traits()
                .withClient(allowed ? line.traits().client().or(() -> Optional.of(home)) : Optional.empty())));
    }

    /** These passwords of phones were typed; each line that has one allows them. One kept elsewhere comes home. */
    GroupEdit clientPassword(Map<String, Integer> numbers) {
        SecretReference home = SecretReference.client(group().id());
        GroupEdit open = changing(numbers.keySet(), line -> line.withTraits(line.traits().withClient(
                line.traits().client().filter(one -> one.kept().isPresent()).or(() -> Optional.of(home)))));
        Map<String, Integer> all = new HashMap<>(clients);
        all.putAll(numbers);
        return new GroupEdit(open.form, open.typed, all);
    }

    /** The lines of a table, and its passwords as if they were typed. */
    GroupEdit taking(Wish table, TypedPasswords passwords) {
        LineGroup read = table.put().get(group().id());
        return with(read).password(passwords.keep(given(table, line -> Optional.of(line.password()))))
                .clientPassword(passwords.keep(given(table, line -> line.traits().client())));
    }

    private Map<String, Secret> given(Wish table, Function<Line, Optional<SecretReference>> place) {
        Map<String, Secret> given = new HashMap<>();
        table.put().get(group().id()).lines().forEach(line -> place.apply(line)
                .flatMap(one -> Optional.ofNullable(table.secrets().get(one.of(line.user()).name()))) // framework-driven null
                .ifPresent(password -> given.put(line.user(), password)));
        return given;
    }

    Set<String> users() {
        Set<String> users = new HashSet<>();
        group().lines().forEach(line -> users.add(line.user()));
        return users;
    }
}
