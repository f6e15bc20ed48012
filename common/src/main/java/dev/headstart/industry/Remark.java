package dev.headstart.industry;

import java.util.List;
import java.util.regex.Pattern;

/**
 * Sentences that name an industry in passing and ask for none: "legal wants to review first", "see
 * you at the hotel", "companies hiring engineers".
 */
final class Remark {
  private static final String POLITE =
      "^\\W{0,3}(?:(?:please|pls|plz|can you|could you|ok|okay|hey|hi|so|sorry|eh|bro|thanks|and|but|then)[\\s,]{1,3}){0,3}";

  /** What is told about a person or a thing: "the bank called", "number 4 is not a bank". */
  private static final Pattern TOLD =
      starting(
          "(?:the|number|no|option|item|row|mr|ms|mrs)\\.? (?:(?!next|that|who|which|in\\b|of\\b|for|with|from|industr|sector|target|segment|focus|vertical|niche|icp|ideal)"
              + "[\\w'’]{1,20} ){1,3}(?:is|isn't|isnt|are|aren't|was|were|has|had|called|calls|came|died|crashed|broke|says|said|rejected|approved)\\b");

  /** A department that does something: "finance rejected the budget". */
  private static final Pattern DEPARTMENT =
      starting(
          "(?!we\\b|our\\b|my\\b|you\\b|they\\b|he\\b|she\\b|boss|uncle|who|what)[\\w&]{2,20} (?:team |dept |department )?(?:(?:wants?|needs?) (?:to|it|this|that|more time|an? (?:invoice|report|update|copy|word|meeting))\\b|says|said|hasn't|hasnt|isn't|isnt|is (?:on|out|off|looking|asking|blocking|checking|reviewing|slow|down|closed|busy|bad|tight)"
              + "|rejected|approved|blocked|declined|crashed|called|asked (?:me|us)|will (?!do\\b|be fine)\\w+|won't|talks|arrived)\\b");

  /** What people do all day: "having coffee", "see you at the conference". */
  private static final Pattern DAILY =
      starting(
          "(?:(?:just |was |am |now )?(?:had|having|ate|eating (?!place|house|out)|drinking (?!place|water)|at (?:lunch|(?:the|my) (?!top|moment|end|start|same))|stuck|waiting for|on my way|going (?:to the|home|for (?:a )?(?:lunch|coffee|dinner))|went to|back from|out of (?:office|town|the)|on (?:\\w+ )?leave|taking my|picking up (?:the|my)|sent to)"
              + "|let'?s (?:grab|meet|have|eat)|(?:meet(?:ing)?|see you|lunch|dinner|coffee|drinks) (?:at|later|with|in|the|tomorrow|first)"
              + "|(?:book|order|call)(?: me)? (?:an?|the|my|lunch|dinner|food)|(?:ask|call|talk to|speak to|share (?:it |this )?with|send (?:it |this )?to) (?:the|my|our|his|her)"
              + "|let me (?:ask|call|check with|talk to)|order by|last (?:time|week|month|year) (?:i|we|you|he|she|they|nobody|no one))\\b");

  /** Wishes and questions of one's own: "how to open a restaurant". */
  private static final Pattern OWN =
      starting(
          "(?:(?:i want|i'd like|i need|i wish|i plan|want|how|where|when) to (?:buy|order|book|eat|rent|open|start|register|invest|learn|cook|sell my|get to|find a job)"
              + "|how (?:to|big|come|much|long|fast|old|often|good)|should (?:i|we)|why (?!not\\b)|(?:explain|define|difference between)\\b|what (?:counts|do you (?:think|mean)|does|\\w+ do you use)"
              + "|(?:is|are) there (?:any |an? )?(?:training|course|class|manual|discount|app|api|support)|(?:do|does|did) (?:you|your|it|this|the)(?: \\w+)? (?:offer|only|include|support|cover|see|store|use|have an?\\b(?! list))"
              + "|best \\w+ near me|train me|teach me|recommend (?:me )?an?|(?:are|is) (?:you|this|it) )");

  /** A command that points at what is there: "archive the list", "narrow it down". */
  private static final Pattern POINTING =
      Pattern.compile(
          POLITE
              + "\\w{2,15}(?: up| out| down| off)? (?:it(?= \\w)|this|that|them|these|those|all|everything|(?:the|my|this|that|these|those|last|first) (?:\\d{1,3} )?(?:list|lists|results?|rows?|records?|names?|leads?|jobs?|first|second|third|last|rest|others?|search|file|page|one|ones|top \\d+))"
              + "(?: (?:one|ones|down|up|out|off|on|over|again|now|tonight|tomorrow|later|please|pls|thanks|lah|first|instead|as done|for me|to me|already))*\\W*$",
          Pattern.CASE_INSENSITIVE);

  /** What companies need is not what they do. */
  private static final Pattern NEEDING =
      starting(
          "(?:(?:find|show|get|give|list)(?: me)? )?(?:\\d+ )?(?:any |all |the )?(?:compan(?:y|ies)|firms|businesses|smes|startups|start-ups|people|clients|customers|anyone|those|who|prospects|leads)"
              + " (?:(?:that|who|which) )?(?:are )?(?:(?:actively |currently )?hir(?:e|es|ing)(?! out)|need(?:s|ing)?|in need of|looking (?:for|to (?:hire|buy|rent|move))|buy(?:s|ing)?|outsourc(?:e|es|ing)|mov(?:e|ing) (?:to|into|office|offices|house))\\b");

  /** What is written or told instead of found: "write me a poem about restaurants". */
  private static final Pattern UNASKED =
      starting(
          "(?:(?:write|draft|compose|translate|summari[sz]e|print|repeat|pretend|act|roleplay|sing) (?:me|us|it|this|that|your?|an?|the|my|to|out|as)\\b|tell me (?:a|your)\\b"
              + "|(?:do|does|did) (?:your|the) (?:data|database|tool|list|system)\\b|(?:ignore|disregard|forget|override)\\b.{0,40}\\b(?:instructions?|prompts?|rules)\\b)");

  /** Pasted from a terminal, a program or a log. */
  private static final Pattern CODE =
      Pattern.compile(
          "^\\W{0,3}(?:git|docker|npm|pip|curl|sudo|kubectl|mvn|chmod) [-\\w]+|\\b\\w+(?:Exception|Error)\\b|\\b(?:error|severe|warn(?:ing)?|fatal|traceback)\\b\\s?[:\\]]"
              + "|\\b(?:select\\b.{1,80}\\bfrom|update\\b.{1,40}\\bset|insert into|delete from|drop table)\\b|\\butm_\\w|%[0-9a-f]{2}%|&&|===?|=>|\\w\\(\\w*\\)|</?\\w+>|\\b\\w+\\.\\w+\\(",
          Pattern.CASE_INSENSITIVE);

  private static final List<Pattern> ALL = List.of(TOLD, DEPARTMENT, DAILY, OWN, POINTING, NEEDING);

  private Remark() {}

  private static Pattern starting(String words) {
    return Pattern.compile(POLITE + "(?:" + words + ")", Pattern.CASE_INSENSITIVE);
  }

  /** True for "companies hiring engineers", where not even several firms are asked for. */
  static boolean isOfOthers(String sentence) {
    return CODE.matcher(sentence).find()
        || NEEDING.matcher(sentence).find()
        || UNASKED.matcher(sentence).find();
  }

  /** True when the whole sentence is one. */
  static boolean isOne(String sentence) {
    for (Pattern pattern : ALL) {
      if (pattern.matcher(sentence).find()) {
        return true;
      }
    }
    return false;
  }
}
