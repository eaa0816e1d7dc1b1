/**
 * Media between the legs of calls and of calls that end here: sockets, one thread that reads them all, one beat that paces
 * all that is sent.
 */
package org.linewright.media;
