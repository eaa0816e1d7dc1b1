package org.linewright.peers;

import java.io.IOException;
import java.io.OutputStream;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A linphone of the console, which unlike the {@link Linphone} writes down what it hears. It has one account, speaks one
 * codec and picks up by itself. Told what to do over its standard input.
 */
public final class LinphoneConsole implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final Path PROGRAM = Program.installed("linphonec", "linphone-cli");
    private static final List<String> CODECS = List.of("opus/48000/2", "PCMA/8000/1", "PCMU/8000/1", "speex/8000/1",
            "speex/16000/1", "speex/32000/1", "GSM/8000/1", "G722/8000/1", "G729/8000/1");

    private final Program program;
    private final OutputStream orders;
    private final BlockingQueue<String> told;
    private final Path home;
    private final String domain;

    private LinphoneConsole(Program program, OutputStream orders, BlockingQueue<String> told, Path home,
            String domain) {
        this.program = program;
        this.orders = orders;
        this.told = told;
        this.home = home;
        this.domain = domain;
    }

    /**
     * Starts one whose proxy is the PBX; it registers at once.
     *
     * @param says a WAV file that it says in its calls, again and again
     * @param folder where it writes what it hears: {@code first.wav} in the folder of its user's name
     * @param codec the only one that it speaks, such as {@code PCMA/8000}
     */
    public static LinphoneConsole started(Path says, Path folder, InetSocketAddress pbx, String domain, String user,
            String password, String codec) throws IOException {
        String proxy = "sip:" + pbx.getAddress().getHostAddress() + ":" + pbx.getPort() + ";transport=udp";
        Path home = Files.createDirectories(folder.resolve(user));
        Files.createDirectories(home.resolve(".local/share/linphone"));
        Path config = Files.writeString(home.resolve("config"), """
                [sip]
                sip_port=%1$d
                sip_tcp_port=0
                sip_tls_port=0
                bind_address=127.0.0.1
                use_ipv6=0
                default_proxy=0
                [rtp]
                audio_rtp_port=%7$d
                [net]
                mtu=1300
                [proxy_0]
                reg_proxy=<%2$s>
                reg_route=<%2$s;lr>
                reg_identity=sip:%3$s@%4$s
                reg_expires=600
                reg_sendregister=1
                publish=0
                [auth_info_0]
                username=%3$s
                passwd=%5$s
                realm=%4$s
                domain=%4$s
                %6$s""".formatted(FreePort.any(), proxy, user, domain, password, codecs(codec), FreePort.any()));
        Path orders = home.resolve("orders");
        Program.said(List.of("mkfifo", orders.toString()));
        BlockingQueue<String> told = new LinkedBlockingQueue<>();
        Program program = Program.start(Path.of("/bin/sh"), List.of("-c",
                "HOME='%s' exec stdbuf -oL '%s' -a -c '%s' <'%s'".formatted(home, PROGRAM, config, orders)), told::add);
        LinphoneConsole phone = new LinphoneConsole(program, Files.newOutputStream(orders), told, home, domain);
        phone.order("soundcard use files");
        phone.order("play " + says);
        phone.record("first.wav");
        return phone;
    }

    /** Writes what it hears in its next calls into another file of its folder. */
    public void record(String name) throws IOException {
        order("record " + home.resolve(name));
    }

    /** Calls a number of its domain. */
    public void dial(String number) throws IOException {
        order("call sip:" + number + "@" + domain);
    }

    public void hangUp() throws IOException {
        order("terminate");
    }

    /** Waits until it prints this, such as {@code connected}; fails after {@code limit}. */
    public void await(String words, Duration limit) {
        try {
            long end = System.nanoTime() + limit.toNanos();
            String line = "";
            while (!line.contains(words)) {
                line = told.poll(Math.max(0, end - System.nanoTime()), TimeUnit.NANOSECONDS);
                if (line == null) { // framework-driven null
                    throw new AssertionError("linphone did not say " + words + " but\n" + program.words());
                }
            }
        } catch (InterruptedException interrupted) {
            throw Program.interrupted(interrupted);
        }
    }

    /** Lets it end by itself, so that what it wrote down is whole. */
    @Override
    public void close() throws IOException {
        try (program) {
            order("quit");
            orders.close();
            program.ended(PATIENCE);
        }
    }

    private void order(String line) throws IOException {
        orders.write((line + "\n").getBytes(StandardCharsets.UTF_8));
    }

    /** It also speaks what its configuration does not name. */
    private static String codecs(String wanted) {
        return IntStream.range(0, CODECS.size()).mapToObj(place -> {
            String[] parts = CODECS.get(place).split("/");
            return "[audio_codec_%d]\nmime=%s\nrate=%s\nchannels=%s\nenabled=%d\n".formatted(place, parts[0], parts[1],
                    parts[2], CODECS.get(place).startsWith(wanted) ? 1 : 0);
        }).collect(Collectors.joining());
    }
}
