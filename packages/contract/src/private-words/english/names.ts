/**
 * First names and surnames that are frequent in the UK, of all its communities, as far as they are hardly ever another word:
 * no Will, May, Grace, Mark, Young or Ward. Only evidence for names in small letters: with a title and a capital any word is.
 */
export const englishNames = (): readonly string[] =>
  (
    'aaron abdul abdullah abigail adam adrian agnes agnieszka ahmad ahmed aisha alan alastair albert alejandro alex alexander ' +
    'alexandra alfie alice alison alistair amanda amber amelia amina amir amira amy ana andrea andrei andrew andrzej angela ' +
    'angus anita anjali ann anna anne annette annie anthony antonio anya arthur asha ashley audrey ayesha barbara barry beata ' +
    'beatrice becky ben benjamin bernadette bernard bert beth bethany betty beverley bhavna bogdan brenda brian bridget bronwen ' +
    'bryony caitlin callum camilla carl carla carly carmen carol caroline carolyn catherine cathy cecilia celia charlie ' +
    'charlotte chantelle cheryl chidi chinedu chloe chris christina christine christopher chukwu claire clara clare clive colin ' +
    'conor craig cristina cynthia daisy damian daniel danielle darren dave david dawid dean deborah debbie debra deirdre denise ' +
    'derek diana diane dilys dmitri dominic donald donna doreen doris dorota dorothy douglas duncan dylan eddie edith edna ' +
    'edward eileen elaine eleanor elena eleri elin elizabeth ella ellen ellie elsie emily emma emmanuel eric erica erin ernest ' +
    'ethan eva evelyn ewa farah fatima fatma fiona florence frances francesca fred freda freddie gareth gary gavin gemma ' +
    'geoff geoffrey george georgia georgina gerald geraldine gertrude gillian gladys glenda glenys gloria glyn gordon graham ' +
    'greg gregory grzegorz gwen gwyneth hannah hamza harold harriet hasan hassan hayley hazel heather helen helena henry hilary ' +
    'hilda howard huda hugh hussain ian ibrahim imran ioana irene iris isaac isabel isabella isla ismail iwona jacob jacqueline ' +
    'jackie jade jake jamal james jamie jan jane janet janice jasmine jason jayne jean jeanette jeff jeffrey jenna jennifer ' +
    'jenny jeremy jessica jill joan joanna joanne joe joel john jonathan jordan jose joseph josephine josh joshua joyce juan ' +
    'judith julia julian julie justin kamal karen karl kate katarzyna katherine kathleen kathryn kathy katie kavita keith ' +
    'kelly ken kenneth kerry kevin khadija khalid kieran kim kimberly kiran kirsty krystyna krzysztof kwame kyle laura lauren ' +
    'laurence layla leah leanne lee lena leo leon leonard lesley leslie lewis liam lilian lillian linda lindsay lisa liz lorna ' +
    'lorraine louis louise lucas lucy luke lynda lynn lynne maciej madeleine maggie magdalena mahmoud malcolm malgorzata ' +
    'mandy marcin marcus margaret maria mariam marian marie marilyn marion marjorie marlene martha martin mary maryam matt ' +
    'matthew maureen maurice max mavis megan mehmet melanie melissa michael michaela michelle mike milly miriam mohamed ' +
    'mohammad mohammed moira molly monica morag moses muhammad muriel myra nadia nancy naomi natalie natasha neil nia niamh ' +
    'nicholas nicola nicole nigel nikhil nina noah nora noreen norma norman oliver olivia olu oluwaseun omar oscar owen pam ' +
    'pamela paolo patricia patrick paul paula pauline pawel pearl peggy penny peter petra phil philip phoebe phyllis piotr ' +
    'polly priya rachel rafal rahul raj rajesh ravi raymond rebecca reg rekha rhian rhiannon rhys ricardo richard rita robbie ' +
    'robert roberto robin rodney roger roland ronald rosalind rosemary rosie ross roxanne roy ruby rupert russell ruth ryan ' +
    'sabrina sadia saeed sajid sally samantha samir samuel sanjay sandra sara sarah saul scott sean sergei shabana shannon ' +
    'sharon shaun sheila shelley shirley shona sian silvia simon siobhan sofia sonia sophia sophie stacey stanley stella ' +
    'stefan stephanie stephen steve steven stuart sue suleiman sunita susan susanne suzanne svetlana sybil sylvia tamara tanya ' +
    'tariq teresa terry thelma theresa thomas tim timothy tina toby tom tomasz tony tracey tracy trevor trudy tyler una ursula ' +
    'usha valerie vanessa vera vernon veronica vicky victor victoria vijay vincent violet vivian vivien wayne wendy wilfred ' +
    'william winifred wojciech xiao yasmin yusuf yvette yvonne zack zahra zainab zara zoe zofia ' +
    'achebe adams adebayo adeyemi akhtar ali allen anderson andrews atkinson bailey barnes begum bennett bloggs brooks bukowski ' +
    'butt campbell chan chapman chaudhry chen choudhury clarke collins connolly cooper davies davis dawson desai dixon doyle ' +
    'edwards ellis evans ferguson fernandez ferrari fisher fitzgerald foster fraser garcia gallagher ghosh gibson graham ' +
    'griffiths gupta hamilton harris harrison hernandez hill-jones holmes hughes hussein ibrahimovic iqbal islam ivanova ' +
    'jackson jenkins johnson johnston jones kapoor kaur kelly kennedy khan kowalska kowalski kumar lawrence lewandowski lloyd ' +
    'lopez macdonald mahmood malik marshall martinez mcdonald mckenzie mehta mensah miah mills mitchell moore morgan morris ' +
    'morrison murphy murray mwangi nguyen nowak nwosu oconnor odonnell okafor okeke oneill osullivan osman owens palmer papadopoulos ' +
    'parker patel patterson pearson perera phillips popescu powell pritchard qureshi rahman reid reynolds richards richardson ' +
    'roberts robertson robinson rodriguez rossi ryan sanchez santos saunders schmidt shah sharma shaikh siddiqui silva simpson ' +
    'singh smith smyth spencer stewart stevens stevenson sullivan thompson thomson turner uddin ullah wallace walsh watkins ' +
    'watson wilkinson williams williamson wilson wojcik wright yilmaz zhang'
  ).split(' ');
