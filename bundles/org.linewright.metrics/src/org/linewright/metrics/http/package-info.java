/** Who may ask what over HTTP, and what is answered. */
package org.linewright.metrics.http;
