package org.linewright.benchmarks;

import java.io.IOException;
import java.net.InetAddress;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.linewright.core.line.Codec;
import org.linewright.core.line.PortRange;
import org.linewright.core.time.SystemTimers;
import org.linewright.media.Media;
import org.linewright.media.Source;
import org.linewright.media.TalkFigures;
import org.linewright.media.TalkStream;
import org.linewright.media.sdp.Direction;
import org.linewright.media.sound.Tone;

/** Ours: the streams that a person's calls have. */
final class OwnTalk implements Talk {

    private static final InetAddress HERE = InetAddress.getLoopbackAddress();
    private static final Duration LONG = Duration.ofHours(1);

    private final SystemTimers timers = new SystemTimers("benchmark");
    private final Media media;
    private final List<TalkStream> streams = new ArrayList<>();

    private OwnTalk() throws IOException {
        this.media = Media.open(PortRange.ANY, timers, new SecureRandom());
    }

    /** So many to as many others, which speak as well. */
    static OwnTalk pairs(int count) throws IOException {
        OwnTalk talk = new OwnTalk();
        for (int i = 0; i < count; i++) {
            TalkStream one = talk.stream();
            TalkStream other = talk.stream();
            String answer = other.answer(one.offer(Direction.SENDRECV), Direction.SENDRECV, HERE).result()
                    .orElseThrow();
            one.answered(answer, HERE).result().orElseThrow();
        }
        return talk;
    }

    /** One to each of these ports, where nobody speaks. */
    static OwnTalk to(List<Integer> ports) throws IOException {
        OwnTalk talk = new OwnTalk();
        for (int port : ports) {
            talk.stream().answer("""
                    v=0
                    o=- 1 1 IN IP4 127.0.0.1
                    s=-
                    c=IN IP4 127.0.0.1
                    t=0 0
                    m=audio %d RTP/AVP 8
                    """.formatted(port).replace("\n", "\r\n"), Direction.SENDRECV, HERE).result().orElseThrow();
        }
        return talk;
    }

    @Override
    public long said() {
        return streams.stream().map(TalkStream::figures).mapToLong(TalkFigures::said).sum();
    }

    @Override
    public long lost() {
        return streams.stream().mapToLong(one -> one.figures().heard().lost()).sum();
    }

    @Override
    public void close() {
        streams.forEach(TalkStream::close);
        media.close();
        timers.close();
    }

    private TalkStream stream() {
        TalkStream stream = media.talk(HERE, List.of(Codec.PCMA)).result().orElseThrow();
        stream.say(Source.of(Tone.of(425, LONG)));
        streams.add(stream);
        return stream;
    }
}
