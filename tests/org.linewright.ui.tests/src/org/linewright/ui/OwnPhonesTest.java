package org.linewright.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.DatagramSocket;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.function.Supplier;
import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.linewright.core.Secret;
import org.linewright.core.line.GroupId;
import org.linewright.core.line.Line;
import org.linewright.core.line.LineGroup;
import org.linewright.core.line.LineId;
import org.linewright.core.line.LineTraits;
import org.linewright.core.line.SecretReference;
import org.linewright.core.time.SystemTimers;
import org.linewright.operations.Configurations;
import org.linewright.operations.Roster;
import org.linewright.operations.Wish;
import org.linewright.sip.Account;
import org.linewright.sip.JainUserAgents;
import org.linewright.sip.ServerAddress;
import org.linewright.sip.SipOptions;
import org.linewright.sip.UserAgent;
import org.linewright.ui.bot.Bot;
import org.linewright.ui.bot.Picture;
import org.linewright.ui.bot.PictureOfFailure;
import org.linewright.ui.pages.PreferencesDialog;
import org.linewright.workbench.internal.desk.FolderDesk;
import org.linewright.workbench.kit.OnDisplay;
import org.linewright.workbench.kit.Words;

/** Phones of one's own register with lines of the window when the preferences let them. A desk of its own runs them. */
@ExtendWith(PictureOfFailure.class)
class OwnPhonesTest {

    private static final String FOLDER = "linewright.configuration";
    private static final LineId LINE = new LineId(new GroupId("phones"), "200");

    private final Bot bot = Bot.here();
    private final IEclipsePreferences settings = InstanceScope.INSTANCE.getNode("org.linewright.workbench");
    private final SystemTimers timers = new SystemTimers("phone timers");
    @TempDir
    private Path folder;
    private Optional<FolderDesk> opened = Optional.empty();
    private int port;

    @BeforeEach
    void find() throws IOException {
        try (DatagramSocket free = new DatagramSocket(0, InetAddress.getLoopbackAddress())) {
            port = free.getLocalPort();
        }
    }

    @AfterEach
    void close() {
        opened.ifPresent(FolderDesk::close);
        settings.remove("clients");
        settings.remove("clients.port");
        timers.close();
    }

    /** A desk whose preferences let phones of this computer in. */
    private FolderDesk desk() {
        settings.put("clients", "THIS_COMPUTER");
        settings.putInt("clients.port", port);
        String before = System.setProperty(FOLDER, folder.toString());
        FolderDesk desk = new FolderDesk(service(Configurations.class), service(Roster.class),
                service(OnDisplay.class));
        desk.start();
        System.setProperty(FOLDER, before);
        opened = Optional.of(desk);
        bot.until("its lines run", () -> desk.now().running());
        return desk;
    }

    @Test
    void aPhoneThatRegistersIsSeen() {
        FolderDesk desk = desk();
        bot.until("it says where", () -> desk.now().phones().places()
                .equals(List.of(new InetSocketAddress(InetAddress.getLoopbackAddress(), port))));
        Wish wish = Wish.put(group()).keeping("phones/200/client", new Secret("desk of 200"));
        answer("the line is applied",
                () -> desk.plan(wish).thenCompose(plan -> desk.apply(plan.result().orElseThrow())));
        try (UserAgent phone = new JainUserAgents().openWatched(
                SipOptions.defaults().on(InetAddress.getLoopbackAddress(), 0), timers, message -> {
                    // nobody looks
                }).result().orElseThrow()) {
            phone.bind(new Account("200", "phones.invalid", new ServerAddress("127.0.0.1", OptionalInt.of(port)), "200",
                    () -> new Secret("desk of 200"))).register(Duration.ofMinutes(10), answer -> {
                        // it is seen or not
                    });
            bot.until("it is seen", () -> desk.now().phones().at(LINE).size() == 1);
        }
    }

    @Test
    void linesRunAlsoWhenThePortIsTaken() throws IOException {
        try (@SuppressWarnings("unused")
        DatagramSocket taken = new DatagramSocket(port, InetAddress.getLoopbackAddress())) {
            FolderDesk desk = desk();
            assertTrue(desk.now().troubles().stream().anyMatch(trouble -> trouble.code().equals("LW-WB-104")),
                    () -> desk.now().troubles().toString());
            assertEquals(List.of(), desk.now().phones().places());
        }
    }

    @Test
    void whoLetsTheWholeNetworkInIsWarned() {
        PreferencesDialog preferences = PreferencesDialog.opened(bot);
        preferences.turnTo(Words.of("Eigene Telefone", "Own phones"));
        assertEquals(false, warned());
        preferences.phones(2);
        bot.until("it warns", this::warned);
        new Picture(bot.ask(Display::getCurrent)).save("preferences-phones");
        preferences.phones(0);
        bot.until("it warns no more", () -> !warned());
        preferences.apply();
    }

    private boolean warned() {
        String words = Words.of("Jedes Gerät im Netz", "Every device in the network");
        return bot.ask(() -> bot.all().anyMatch(widget -> widget instanceof org.eclipse.swt.widgets.Label label
                && label.getText().contains(words)));
    }

    private LineGroup group() {
        Line line = new Line(LINE.user(), SecretReference.secret("phones/<USER>"))
                .withTraits(LineTraits.PLAIN.withClient(Optional.of(SecretReference.client(LINE.group()))));
        return service(Roster.class)
                .ask("hfo.crown",
                        driver -> driver.profile().draft(LINE.group(), "Phones", "phones.invalid", List.of(line)))
                .result()
                .orElseThrow();
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
