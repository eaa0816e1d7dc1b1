package org.linewright.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.function.Supplier;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.linewright.core.line.GroupId;
import org.linewright.core.line.Line;
import org.linewright.core.line.LineGroup;
import org.linewright.core.line.Registrar;
import org.linewright.core.line.SecretReference;
import org.linewright.core.line.UserNames;
import org.linewright.operations.Configurations;
import org.linewright.operations.Roster;
import org.linewright.operations.Wish;
import org.linewright.ui.bot.Bot;
import org.linewright.ui.bot.Picture;
import org.linewright.ui.bot.PictureOfFailure;
import org.linewright.ui.wizard.Crown;
import org.linewright.workbench.internal.app.Farewell;
import org.linewright.workbench.internal.desk.FolderDesk;
import org.linewright.workbench.kit.OnDisplay;
import org.linewright.workbench.kit.Words;

/** When the window is closed its lines leave their registrar, who is asked. A desk of its own: it does not come back. */
@ExtendWith(PictureOfFailure.class)
class FarewellTest {

    private static final String FOLDER = "linewright.configuration";

    private final Bot bot = Bot.here();
    private final Crown crown = Crown.started();
    private FolderDesk desk;

    @BeforeEach
    void open(@TempDir Path folder) {
        String before = System.setProperty(FOLDER, folder.toString());
        desk = new FolderDesk(service(Configurations.class), service(Roster.class), service(OnDisplay.class));
        desk.start();
        System.setProperty(FOLDER, before);
        bot.until("its configuration is open", () -> desk.now().current().isPresent());
        Wish wish = Wish.put(group()).keeping("farewell", Crown.PASSWORD);
        answer("the lines are applied",
                () -> desk.plan(wish).thenCompose(plan -> desk.apply(plan.result().orElseThrow())));
        bot.until("all lines are registered", () -> desk.running() == 23 && crown.bound() == 23);
    }

    @AfterEach
    void close() {
        desk.close();
        crown.close();
    }

    @Test
    void theRegistrarHoldsNothingOfOursAfterwards() {
        bot.run(() -> new Farewell(desk, Display.getCurrent()).say());
        assertEquals(0, crown.bound());
    }

    @Test
    void whereTheRegistrarIsSilentItSaysHowFarItIsAndCanBeCutShort() {
        crown.close();
        CompletableFuture<Boolean> said = new CompletableFuture<>();
        bot.begin(() -> {
            new Farewell(desk, Display.getCurrent()).say();
            said.complete(true);
        });
        Button end = bot.widget(Button.class, "farewell.end");
        Label words = bot.widget(Label.class, "farewell.words");
        assertTrue(bot.ask(words::getText).startsWith(Words.of("0 von 23", "0 of 23")));
        new Picture(bot.ask(Display::getCurrent)).save("farewell");
        bot.click(end);
        bot.until("it is over", said::isDone);
        bot.until("its window is gone", () -> bot.found(Button.class, "farewell.end").isEmpty());
    }

    private LineGroup group() {
        List<Line> lines = UserNames.parse(Crown.USERS).result().orElseThrow().names().stream()
                .map(user -> new Line(user, SecretReference.secret("farewell")))
                .toList();
        LineGroup draft = service(Roster.class)
                .ask("hfo.crown",
                        driver -> driver.profile().draft(new GroupId("farewell"), "Farewell", crown.host(), lines))
                .result()
                .orElseThrow();
        Registrar usual = draft.registrar();
        return draft.withRegistrar(new Registrar(crown.host(), OptionalInt.of(Integer.parseInt(crown.port())),
                Optional.of(Crown.DOMAIN), usual.reregister(), Duration.ofMillis(20), usual.keepAlive()));
    }

    private <T> void answer(String law, Supplier<CompletionStage<T>> question) {
        CompletableFuture<T> answer = new CompletableFuture<>();
        bot.run(() -> question.get().whenComplete((value, thrown) -> answer.complete(value)));
        bot.until(law, answer::isDone);
    }

    private <S> S service(Class<S> type) {
        return bot.ask(() -> PlatformUI.getWorkbench().getService(type));
    }
}
