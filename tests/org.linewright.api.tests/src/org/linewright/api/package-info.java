/** Whether what partners compile against still is what the last release promised them. */
package org.linewright.api;
