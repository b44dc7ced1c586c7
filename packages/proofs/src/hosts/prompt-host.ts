// Another part of the page, with its own copy of ours: the prompt.
import '@oxbow/widgets/feedback-prompt';
