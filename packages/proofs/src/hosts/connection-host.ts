// A part of a page that brings its own copy of ours: the connection.
import '@oxbow/widgets/connection';
