package org.linewright.media.sdp;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;
import org.linewright.media.codec.OpusWishes;
import org.linewright.media.codec.SpokenCodec;

/**
 * A codec and the number that it has in a call.
 *
 * @param wishes of who named it
 */
public record PayloadType(SpokenCodec codec, int number, OpusWishes wishes) {

    static PayloadType of(SpokenCodec codec, int number) {
        return new PayloadType(codec, number, OpusWishes.NONE);
    }

    /** What a number of a stream stands for; static ones need no rtpmap (RFC 3551 §6). Empty when it is none of ours. */
    static Optional<PayloadType> read(StreamText stream, int number) {
        Stream<SpokenCodec> codecs = Arrays.stream(SpokenCodec.values());
        Optional<String> name = stream.encoding(number);
        Optional<SpokenCodec> codec = name.isPresent()
                ? codecs.filter(one -> one.rtpmap().equalsIgnoreCase(name.orElseThrow())).findFirst()
                : codecs.filter(one -> one.payloadType() == number && number < 96).findFirst();
        return codec.map(found -> new PayloadType(found, number,
                stream.parameters(number).map(OpusWishes::of).orElse(OpusWishes.of(""))));
    }

    Stream<String> lines() {
        String map = "a=rtpmap:" + number + " " + codec.rtpmap();
        return codec == SpokenCodec.OPUS ? Stream.of(map, "a=fmtp:" + number + " useinbandfec=1") : Stream.of(map);
    }
}
