/** The running server's door for other processes of the same user: a Unix socket that speaks lines of JSON. */
package org.linewright.headless.server;
