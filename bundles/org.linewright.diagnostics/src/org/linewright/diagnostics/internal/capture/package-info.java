/**
 * Reads capture files of strangers: frames to packets, packets to messages. Nothing in a file makes it take more memory
 * than its bounds, or fail with anything but words.
 */
package org.linewright.diagnostics.internal.capture;
