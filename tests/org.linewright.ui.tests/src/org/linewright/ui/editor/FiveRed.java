package org.linewright.ui.editor;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.eclipse.ui.PlatformUI;
import org.linewright.core.Secret;
import org.linewright.core.line.GroupId;
import org.linewright.core.line.Line;
import org.linewright.core.line.LineGroup;
import org.linewright.core.line.Registrar;
import org.linewright.core.line.SecretReference;
import org.linewright.core.line.UserNames;
import org.linewright.operations.Wish;
import org.linewright.ui.bot.Bot;
import org.linewright.ui.wizard.Crown;
import org.linewright.workbench.kit.Desk;

/** Twenty-three lines at a PBX, of which five do not register: one has a slip in its name, four a wrong password. */
record FiveRed(Bot bot, Crown crown) implements AutoCloseable {

    static final String ID = "crown";
    static final int LINES = 23;
    /** How the last line is written, instead of {@link #RIGHT}. */
    static final String SLIP = "202222";
    static final String RIGHT = "220";
    static final List<String> LOCKED = List.of("200", "201", "202", "203");

    static FiveRed set(Bot bot) {
        FiveRed five = new FiveRed(bot, Crown.started());
        Administration administration = new Administration(bot);
        Wish wish = Wish.put(five.group(administration));
        for (Line line : five.group(administration).lines()) {
            wish = wish.keeping(ID + "/" + line.user(),
                    LOCKED.contains(line.user()) ? new Secret("an old password") : Crown.PASSWORD);
        }
        administration.apply(wish);
        return five;
    }

    /** How many of them are registered, as the desk says. */
    static long registered() {
        Desk desk = PlatformUI.getWorkbench().getService(Desk.class);
        return desk.now().registered(desk.now().configuration().group(new GroupId(ID)).orElseThrow());
    }

    @Override
    public void close() {
        new Administration(bot).remove(ID);
        crown.close();
    }

    private LineGroup group(Administration administration) {
        LineGroup draft = administration.group(ID, "HFO Crown", 1);
        Registrar usual = draft.registrar();
        return draft
                .withRegistrar(new Registrar(crown.host(), OptionalInt.of(Integer.parseInt(crown.port())),
                        Optional.of(Crown.DOMAIN), usual.reregister(), Duration.ofMillis(20), usual.keepAlive()))
                .withLines(UserNames.parse(Crown.USERS).result().orElseThrow().names().stream()
                        .map(user -> new Line(user.equals(RIGHT) ? SLIP : user, SecretReference.secret(ID + "/<USER>")))
                        .toList());
    }
}
