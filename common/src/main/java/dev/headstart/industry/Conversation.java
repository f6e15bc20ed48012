package dev.headstart.industry;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Sentences that are about the sender or the tool. "We sell payroll software" names an industry and
 * asks for none; "we sell payroll software to restaurants" asks for restaurants.
 */
final class Conversation {
  private static final Pattern SENTENCE = Pattern.compile("[^.!?;\\n]{1,2000}[.!?;]?");

  private static final String OPENING =
      "^(?:(?:hi|hello|hey|yo|ok|okay|so|well|yes|yep|no|nope|thanks|morning|good (?:morning|afternoon"
          + "|evening)|actually|btw|sorry|bro|eh|and|but)(?: (?:there|all|team|guys|everyone))?[\\s,:-]{1,3}){0,3}";

  private static final Pattern SELF =
      starting(
          "(?:we|we're|were a|we've|i|i'm|im|i've|i'd|my|our|me|he|she|they|this|that|that's"
              + "|it's|it (?:is|was|does|looks|seems|cannot|can't)"
              + "|selling|trying to|hoping to|planning to|as an?)\\b(?!:)");

  private static final Pattern ABOUT_THE_TOOL =
      starting(
          "(?:you|your|you're|u|ur)\\b"
              + "|(?:how|why|when|where|what) ?(?:'s|s|is|are|do|does|did|was|were|can|will)\\b|why only\\b"
              + "|who(?:'s|s| is| are) (?:you|your|this|that|he|she|the (?:owner|founder|admin|boss|creator|developer|user|team|ceo))\\b|who (?:do|can|should) i\\b"
              + "|(?:who|what|which)(?: \\w{1,20})? (?:are|built|made|trained) you\\b"
              + "|(?:are|is|was|were|do|did|does|can|could|will|would) (?:you|it|this|that|there an?|my|your|"
              + "i|the)\\b"
              + "|(?:ignore|disregard|forget|override)\\b.{0,40}\\b(?:instructions?|prompts?|rules|above|said)\\b"
              + "|(?:write|draft|compose|translate|summarise|summarize|print|repeat|pretend|act as|roleplay) (?:me|us|it|this|that|your?|an?|the|my|to|out|as)\\b"
              + "|select\\b.{1,80}\\bfrom\\b|drop table\\b|<\\w{1,20}");

  /** What turns a sentence into a request, wherever it stands. */
  private static final Pattern ASKING =
      Pattern.compile(
          "\\b(?:look(?:ing)?(?: (?:for|at))?|to meet|talk(?:ing)? (?:to|with)|speak(?:ing)? (?:to|with)|visit(?:ing)?|contact(?:ing)?|connect(?:ing)? with|require|request(?:ing)?|grateful|particulars|find|show|list|get|give|needs?|wants?|wanted|wanna|search"
              + "(?:ing)?|target(?:s|ing)?|interested in|pull|after|(?:sell|suppl|provid|offer)(?:s|y|ies|e|es|ing|ying)? (?:\\S{1,30} ){0,5}?to"
              + "|sold to|handl(?:e|es|ing)|assigned to|patch is|vertical|works? with|same (?:thing )?(?:for|but|with)|(?:product|tool|solution|software|service|app|platform)s? (?:is |are )?for|serv(?:e|es|ing)|prospect(?:s|ing)?|pitch(?:ing)?|reach(?:ing)?(?: out to)?|go(?:ing)?"
              + " (?:after|for)|focus(?:es|ing|ed)? on|cover(?:s|ing)?|approach(?:ing)?|help|any|recommend|"
              + "suggest|hunting|sourc(?:e|ing)|keen on|think(?:ing)?(?: of| about)?|see|said|meant|mean|typed|"
              + "asked(?: for)?|like|prefer|love|add|include|exclude|icp|ideal customers?|customers?"
              + " are|clients? are|accounts? are|targets? are|buyers are|industr(?:y|ies)|sectors?|territory|segment|niche|ssic|you have"
              + "|you got|have you|you know(?: of)?|which|who (?:makes?|sells?|does|do|runs?|repairs?|imports?|supplies|supply)|is for|are for|so (?!far|much|many|that|i\\b|we\\b|it|the|good|sorry|no\\b)|used by|focus is|(?:can|could|may) (?:i|we) (?:have|get))\\b",
          Pattern.CASE_INSENSITIVE);

  /** What is sold is not what is asked for; to whom it is, that is. */
  private static final Pattern SELLING =
      Pattern.compile("^(?:sell|suppl|provid|offer)", Pattern.CASE_INSENSITIVE);

  /** "We lease photocopiers to": those who are named behind it are asked for. */
  private static final Pattern OFFERING =
      Pattern.compile(
          "\\b(?:sell|suppl|provid|offer|leas|rent|build|mak|design|pitch|introduc|promot)(?:s|y|ies|e|es|ing|ying)?"
              + " (?:\\S{1,30} ){1,7}?(?:to|for)\\b",
          Pattern.CASE_INSENSITIVE);

  /** Others do what is said: "I want firms that sell". */
  private static final Pattern OTHERS =
      Pattern.compile(
          "\\b(?:that|who|which|companies|firms|businesses|people|those|anyone|shops)\\b",
          Pattern.CASE_INSENSITIVE);

  /** "Best regards," and all below it. */
  private static final Pattern SIGNATURE =
      Pattern.compile(
          "(?im)^\\s*(?:thanks (?:and|&) )?(?:(?:best|kind|warm|many)\\s)?(?:regards|rgds|sincerely|yours \\w{1,12}|br|cheers"
              + "|thanks|thank you|many thanks)\\s*[,.!]?\\s*\\n(?=\\s*\\p{Lu}[\\w.'-]{0,20}(?:[ ,]+\\p{Lu}[\\w.'-]{0,20}){0,3}"
              + "\\s*(?:[|,\\n]|\\z))[\\s\\S]*|^\\s*(?:sent from|get outlook for) my\\b.*");

  /** "Kelvin here", "this is Jason". */
  private static final Pattern NAMED =
      Pattern.compile(
          "^\\s*(?:\\p{Lu}\\p{L}{1,20} here\\b|[Tt]his is \\p{Lu}\\p{L}{1,20}\\b).{0,80}");

  /** What the sender has to offer: "audit leads:", "uniforms supplier here,", "catering - find". */
  private static final Pattern OFFER =
      Pattern.compile(
          "(?im)^[ \\t]*+(?:need |want |for )?[^,.!?:;\\s][^,.!?:;\\n]{1,40}?(?: (?:leads?|prospects?|customers?|clients?|sales|campaign|pitch|push) ?(?:[:,]|(?<= )[-\u2013\u2014](?= ))"
              + "| (?:supplier|seller|vendor|reseller|service|sales|company|agency|provider|person|guy|rep|team) here ?[!,.:-]"
              + "|(?::| [-\u2013\u2014](?= ))(?= ?(?:find|get|list|show|need|want|looking for|give|search)\\b))");

  /** The same behind the request: ", i supply aprons". */
  private static final Pattern OFFERED =
      Pattern.compile(
          "(?i), ?(?:because |cos |since |as )?(?:i|we)(?:'m| am| are|'re)? (?:sell|supply|provide|offer|make|distribute|selling|supplying|in)\\b(?![^.!?\\n]{0,80}\\b(?:to|for)\\b)[^.!?\\n]{0,80}");

  /** Just before the request: "we are not really looking for". */
  private static final Pattern NEGATED =
      Pattern.compile("(?:\\bnot|\\bnever|n't)(?: \\w{1,12})?\\s*$", Pattern.CASE_INSENSITIVE);

  /** Fewer characters than this before the request hold no industry. */
  private static final int SHORTEST = 10;

  private Conversation() {}

  private static Pattern starting(String words) {
    return Pattern.compile(OPENING + "(" + words + ")", Pattern.CASE_INSENSITIVE);
  }

  /** Blanks what asks for nothing whoever is named in it, and reports it. */
  static void setAsideForGood(StringBuilder text, List<Ignored> ignored) {
    Matcher sentence = SENTENCE.matcher(text.toString());
    while (sentence.find()) {
      if (Remark.isOfOthers(sentence.group().strip())) {
        int colon = sentence.group().indexOf(": "); // "clients hiring accountants: audit firms"
        int end = colon < 0 ? sentence.end() : sentence.start() + colon;
        take(text, sentence.start(), end, ignored);
      }
    }
    Matcher signature = SIGNATURE.matcher(text.toString());
    if (signature.find()) {
      take(text, signature.start(), signature.end(), ignored);
    }
  }

  /** Blanks what is said about the sender or the tool and reports it. */
  static void setAside(StringBuilder text, List<Ignored> ignored) {
    Matcher offer = OFFER.matcher(text.toString());
    while (offer.find()) {
      if (!text.substring(offer.end()).isBlank()) {
        take(text, offer.start(), offer.end(), ignored);
      }
    }
    Matcher offered = OFFERED.matcher(text.toString());
    while (offered.find()) {
      take(text, offered.start(), offered.end(), ignored);
    }
    Matcher sentence = SENTENCE.matcher(text.toString());
    while (sentence.find()) {
      String said = sentence.group();
      int skipped = said.length() - said.stripLeading().length();
      int end = aside(said.substring(skipped));
      if (end > 0) {
        take(text, sentence.start() + skipped, sentence.start() + skipped + end, ignored);
      }
    }
  }

  /** How much of the sentence, from its start, asks for nothing. */
  private static int aside(String said) {
    if (NAMED.matcher(said).lookingAt() || Remark.isOne(said)) {
      return said.length();
    }
    Matcher self = SELF.matcher(said);
    Matcher tool = ABOUT_THE_TOOL.matcher(said);
    Matcher opened = self.find() ? self : tool.find() ? tool : null;
    if (opened == null) {
      return 0;
    }
    Matcher offering = OFFERING.matcher(said);
    if (opened == self && offering.find(opened.start(1))) {
      String before = said.substring(opened.start(1), offering.start());
      if (!OTHERS.matcher(before).find()) {
        return offering.end();
      }
    }
    Matcher asking = ASKING.matcher(said);
    if (!asking.find(opened.start(1))) {
      return said.length();
    }
    String before = said.substring(opened.start(1), asking.start());
    boolean selling = SELLING.matcher(asking.group()).find();
    if ((before.length() < SHORTEST && !selling) || NEGATED.matcher(before).find()) {
      return 0; // "I want", "can you find", "we are not looking for"
    }
    return selling ? asking.end() : asking.start();
  }

  private static void take(StringBuilder text, int start, int end, List<Ignored> ignored) {
    String said = text.substring(start, end).strip();
    if (!said.isEmpty()) {
      ignored.add(new Ignored(Echo.of(said), Ignored.Reason.CONVERSATION));
    }
    for (int i = start; i < end; i++) {
      if (text.charAt(i) != '\n') {
        text.setCharAt(i, ' ');
      }
    }
  }
}
