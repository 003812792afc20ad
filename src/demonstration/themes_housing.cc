#include "demonstration/theme_tables.h"

namespace minqiao {
namespace {

using enum AnswerResult;

constexpr Theme of_housing[] = {
    {.organ = "housing",
     .category = "urban_rural.property_service",
     .where = PlaceSort::estate,
     .many = "我们{people}户业主",
     .slots = {past("since", 20, 260),
               words("fault,why",
                     "主机,主机轴承磨损|曳引绳,曳引绳断股|控制柜,控制柜受潮烧坏|门机,门机变形卡死"),
               number("floor", 6, 17), yuan("cost", 18000, 96000, 1000)},
     .subject = "[{spot}电梯停运{since.span}无人修|{place}电梯{since}停用至今|请督促修好{spot}的电梯]",
     .text =
         "{who}住在{place}，[楼里唯一的电梯|楼里的电梯]{since}就停了，到现在已经{since.span}。[物业说是{"
         "fault}坏了，修一次要{cost}，账上没有这笔钱。|物业说{fault}"
         "坏了要动维修资金，业主委员会却说没有收到申请。|物业和业主委员会互相推，{fault}"
         "到底谁来修，到今天也没有定下来。][<我家在{floor}楼|有几户住在{floor}楼>，老人看病要靠人背下去。|"
         "楼上有一位坐轮椅的老人，电梯停了以后再没有下过楼。|前几天楼道灯也不亮，一位老人爬楼时摔伤了脚。]",
     .asks =
         {{"[尽快修好电梯|督促物业把电梯修好并通过检验]",
           {{support, "经现场查看，电梯因{why}停运，维修资金的申请缺业主签字，没有办成。",
             "已指导业主委员会补齐业主表决，维修费{cost}从专项维修资金列支，维修单位二十日内修好并报检验。",
             "property_management_rules.53 civil_code.281"}}},
          {"[公布维修资金的收支|公开{spot}维修资金还剩多少]",
           {{explanation, "该小区维修资金由专户管理，余额和支出可以逐户查询，物业一年来没有张贴过。",
             "业主凭身份证明可以到专户银行查询；已要求物业每半年在公告栏张贴一次收支。", "civil_code.281"}}}},
     .agreement = "经主持调解，物业公司先垫付维修费{cost}，一个月内修好电梯，垫付的钱在维修资金批下后归还。",
     .agreed = "cost",
     .progress = "已会同电梯维保单位到{spot}查看，确认是{why}，正在核对业主签字。",
     .spot_answer = "当场与物业公司通了电话：配件已经订货，到货后三天内装好，物业会在楼门口贴通知。",
     .addition = "[昨天又有人被困在楼梯上喘不过气，是邻居扶上去的|"
                 "物业在门口贴了一张“正在维修”，可是没有见到一个工人]"},

    {.organ = "housing",
     .category = "urban_rural.property_service",
     .where = PlaceSort::estate,
     .many = "我们{people}户",
     .slots = {past("since", 200, 900),
               words("source", "电梯广告|门口的临时停车位|楼顶租给别人放设备|一楼架空层租作仓库"),
               yuan("income", 12000, 86000, 1000), words("fee,raised", "0.8元,1.1元|1元,1.35元|1.2元,1.5元")},
     .subject = "[{spot}物业公共收益不公开|要求公布{place}公共收益账目|{spot}物业涨费没有征求业主意见]",
     .text = "{who}<是|都是>{place}的业主。[{since}起|从{since}开始]物业靠{source}收来的钱都自己留着，{since."
             "span}了，没有给业主看过一次账。[今年又贴通知，物业费每平方米由{fee}涨到{raised}"
             "，说是人工贵了。|楼道的灯坏了、花坛荒了，去问就说物业费不够，要从{fee}涨到{raised}。]["
             "我们觉得，先把公共收益算清楚，再谈涨不涨。|涨费这样的大事，没有开过业主大会。|"
             "钱是大家的，用在哪里应当让大家知道。]",
     .asks = {{"[公布公共收益的账目|把{source}的收入公布出来]",
               {{support, "经查，{since.year}以来该项收入共{income}，物业没有单独列账，也没有公布。",
                 "已责令物业十五日内公布账目，扣除合理成本后的收益存入业主共有账户。",
                 "property_management_rules.54 civil_code.282"}}},
              {"[涨费要先经业主表决|停止按{raised}收取物业费]",
               {{support, "涨费通知没有经过业主大会表决。",
                 "涨费须由业主共同决定，表决以前仍按{fee}收取，多收的在下期抵扣。",
                 "property_management_rules.11"}}}},
     .progress = "已调取物业公司的收款台账，正在与业主核对{source}的合同。",
     .spot_answer = "当场说明：涨物业费要由业主共同决定，没有表决以前可以按原标准{fee}交。",
     .addition = "[物业最近换了收款的账户，钱归了谁我们不清楚|贴出来的表只有一个总数，看不出每一笔]"},

    {.organ = "housing",
     .category = "urban_rural.housing_delivery",
     .where = PlaceSort::street,
     .many = "我们{people}户购房人",
     .slots = {words("garden", "锦禾苑|听松雅居|望田花苑|半塘新城|穗和家园|晴川里"), past("due", 100, 700),
               past("signed", 900, 1500), yuan("paid", 80000, 260000, 10000), number("rent", 6, 15),
               yuan("penalty", 4000, 21000, 500), product("total", "penalty*people"),
               words("why", "消防验收没有通过|施工单位撤场|燃气管道没有接通")},
     .subject = "[{garden}逾期{due.span}没有交房|{place}{garden}何时交房|要求{garden}开发商交房并付违约金]",
     .text = "{who}{signed}在{place}的{garden}买了房，<首付{paid}|首付少的{paid}，多的三四十万>，合同写明{"
             "due}交房，到现在已经过去{due.span}。[工地上看不到几个人，售楼处每次都说下个月。|"
             "脚手架拆了一半就停了，问谁都说在等。|外面看着像盖好了，里面水电一样没有通。]["
             "一边还贷款一边租房，<我家|大家>实在撑不住。|孩子等着落户上学，房子却没有着落。|"
             "老家的房子卖了来交首付，如今两头没有住处。]",
     .asks =
         {{"[说明什么时候交房|督促开发商尽快交房]",
           {{support, "该项目因{why}未能按期交付，预售资金专户仍在监管之中。",
             "已约谈开发单位并确定整改清单，按月公布进度，验收合格即通知交房。", ""}}},
          {"[支付逾期交房的违约金|按合同赔偿逾期的损失]",
           {{explanation, "双方在合同中约定了逾期交房的违约责任，开发单位认可逾期的事实。",
             "违约金属于合同约定的民事责任，可以凭合同向开发单位主张，协商不成向法院起诉；我局愿意主持协商。",
             ""}}},
          {"[公开预售资金还剩多少|查一查预售款用到哪里去了]",
           {{explanation, "预售资金由监管银行逐笔审核支出，没有发现用于其他项目。",
             "监管账户的总额和支付节点可以在售楼处查阅，已要求开发单位张贴。",
             "open_information_rules.36"}}}},
     .agreement = "开发单位同意按<一户{penalty}|每户{penalty}、{people}户共{total}>"
                  "支付违约金，三十日内转入购房人账户，双方不再就此前的逾期另行主张。",
     .agreed = "total",
     .progress = "已到{garden}工地查看，剩余的工程和所需资金列了清单，开发单位签字确认。",
     .addition = "[这几天工地连看门的人也走了|听说开发商又抵押了一批车位，我们更不放心]"},

    {.organ = "housing",
     .category = "urban_rural.housing_delivery",
     .where = PlaceSort::estate,
     .slots = {past("moved", 150, 800), past("since", 20, 120),
               words("wrong,why",
                     "卧室外墙渗水,外墙防水层开裂|卫生间往楼下漏水,地漏处防水没有做到位|客厅顶板开裂,"
                     "抹灰层空鼓|厨房烟道倒灌,止逆阀没有安装"),
               yuan("loss", 3000, 16000, 500), words("builder", "开发公司|施工单位")},
     .subject = "[{place}新房{wrong}没人管|{spot}住房质量问题：{wrong}|要求{builder}维修{spot}的房子]",
     .text = "{moved}我搬进{place}，[住了不到一个雨季|没过多久]就发现{wrong}，{since}越来越厉害。["
             "报修三次，每次来人拍几张照片就走。|{builder}说过了保修期，可合同里写的不是这样。|"
             "换了三拨人来看，个个说能修，没有一个动手。][墙纸和地板都泡坏了，算下来损失{loss}。|"
             "家里刚做的衣柜发了霉，自己找人补过一回，花去{loss}。|请人估过，重做一遍要{loss}。]",
     .asks = {{"[尽快维修|由{builder}负责修好]",
               {{support, "经现场查验，{wrong}属实，原因是{why}，仍在保修期内。",
                 "已向{builder}发出整改通知，二十日内修好，由住户验看签字。", ""}}},
              {"[赔偿损失{loss}|承担泡坏家具的损失{loss}]",
               {{explanation, "损失的数额双方说法不一，没有经过鉴定。",
                 "赔偿由双方协商；协商不成的，可以委托鉴定后向法院起诉，我局可以提供查验记录。", ""}}}},
     .agreement = "{builder}负责重做防水并恢复墙面，另补偿住户{loss}，款项在维修完工当天支付。",
     .agreed = "loss",
     .progress = "质量监督人员已上门查验并做了淋水试验，结果通知了{builder}。",
     .addition = "[上个星期下了一夜雨，床都要挪开睡|楼上楼下还有两家是同样的毛病]"},

    {.organ = "housing",
     .category = "urban_rural.public_housing",
     .where = PlaceSort::street,
     .slots = {past("applied", 250, 900), number("family", 3, 5), yuan("rent", 500, 900, 50),
               number("rank", 12, 60), words("job", "在菜市场帮人卖菜|给饭店洗碗|打零工|在服装店看店")},
     .subject = "[{place}住户公租房申请{applied.span}没有结果|{place}住户申请公租房{applied.span}仍在排队|{"
                "place}住户询问公租房轮候]",
     .text =
         "我家{family}口人租住在{place}的一间平房里，每月房租{rent}。{applied}我向社区交了公租房申请，["
         "当时说很快就有消息|材料一次就交齐了]，{applied.span}过去了，[既没有通知选房，也没有说排到第几。|"
         "每次去问都说还在排队，排到哪里没有人说得清。][我{job}，收入不稳，孩子做作业只能趴在床沿上。|"
         "房东说下半年要涨租，我{job}，实在负担不起。|我{job}，一家人挤在一张大床上，孩子慢慢大了不方便。]",
     .asks = {{"[尽快安排公租房|解决住房困难]",
               {{support, "申请材料齐全，符合条件，因上一批房源不足列入轮候。",
                 "下一批房源竣工后按轮候顺序通知选房，选房前可以先申请住房租赁补贴。",
                 "house_taking_rules.18"},
                {no_support, "核对时发现申请家庭名下另有一套住房，不符合公租房的条件。",
                 "不予配租。对家庭住房情况的核对结果有异议的，可以持产权证明申请重新核对。", ""}}},
              {"[告知轮候的名次|公开轮候的名单和顺序]",
               {{explanation, "轮候名册在住房保障窗口张贴，申请人排在第{rank.digits}位。",
                 "名册每季度更新，凭受理单可以随时查询。", "open_information_rules.21"},
                {explanation, "轮候名册按季公布，申请人因核对未通过没有列入。",
                 "核对结果的通知书将补送，重新核对通过后按原申请日期列入。", "open_information_rules.21"}}}},
     .progress = "已调出申请材料，正与房产登记和社保信息比对。",
     .spot_answer = "窗口当场查询：申请已经列入轮候，排在第{rank.digits}位，选房前会打电话通知。",
     .addition = "[房东已经贴了条子，要我们下个月搬走|最近孩子病了一场，屋里潮得厉害]"},

    {.organ = "housing",
     .category = "urban_rural.old_compounds",
     .where = PlaceSort::estate,
     .one = "我",
     .many = "我们{people}户居民",
     .slots = {past("since", 40, 300),
               words("left,bad,why",
                     "楼道墙面没有刷,楼道里一碰就掉灰,墙面粉刷列在二期而没有续做|下水管只换了一半,"
                     "底楼的下水常常反冒,立管更换时两户不同意进屋|单元门一直没有装,什么人都能进楼,"
                     "单元门供货迟了|院子地面挖开没有铺平,老人出门绊倒过两回,地面铺装等管线入地"),
               number("buildings", 3, 12)},
     .subject = "[{spot}老旧小区改造留下尾巴|{place}改造：{left}|{spot}改造工程停了{since.span}]",
     .text = "{who}住在{place}，一共{buildings}栋老楼。{since}施工队进场改造，[开头热热闹闹|外墙刷得很漂亮]"
             "，后来{left}，人就走了，已经{since.span}。[{bad}。|"
             "问社区，社区说找施工方；打施工牌上的电话，没有人接。|三次约好复工的日子，三次都没有来。]["
             "改造是好事，但不能只做面子。|大家当初都签了同意书，盼着早点完工。|我们不挑剔，只求有始有终。]",
     .asks = {{"[把没有做完的工程做完|督促施工队回来收尾]",
               {{support, "经查看，{left}属实，原因是{why}。",
                 "已列入整改清单，施工单位一周内复工，完工后由居民代表参加验收。", ""}}},
              {"[公开改造的内容和资金|说明改造方案里到底有哪些项目]",
               {{explanation, "改造方案在开工前公示过七天，部分居民没有看到。",
                 "方案和概算已重新张贴在小区门口，也可以到社区查阅。", "open_information_rules.21"}}}},
     .progress = "已约施工单位、社区和居民代表到{spot}逐项清点未完的工程。",
     .spot_answer = "当场联系了项目负责人：施工队已经排好工期，下个星期一回到{spot}收尾。",
     .addition = "[前天来人拍了几张照片，没有下文|施工牌也被人拆走了]"},

    {.organ = "taking",
     .category = "urban_rural.demolition",
     .where = PlaceSort::street,
     .one = "我家",
     .many = "我们{people}户",
     .slots = {past("moved", 500, 1300), past("since", 60, 330), yuan("monthly", 600, 1800, 100),
               number("months", 2, 10), product("each", "monthly*months"),
               product("total", "monthly*months*people"),
               words("why", "安置房延期交付，续发手续没有及时办理|经办人员调动，续发名单漏报")},
     .subject =
         "[{place}搬迁过渡费停发{months}个月|{place}过渡费每月{monthly}停发至今|{place}拆迁安置过渡费没有发]",
     .text =
         "{place}改造时，{who}{moved}签了协议搬出来，协议写明过渡期间每<月发过渡费{monthly}|户每月发过渡费{"
         "monthly}>，[可是已经停发{months}个月，<算下来少了{each}|每户少了{each}>。|前面按时发，后来一下停了{"
         "months}个月，<一共{each}|每户{each}>没有到账。][租房的钱都是向亲戚借的。|"
         "房东催租，孩子上学也要钱。|家里老人住不惯租的房子，天天问什么时候回去。]安置房[封了顶就没有动静。|"
         "什么时候能住进去，没有一句准话。]",
     .asks = {{"[补发停发的过渡费|按协议把{months}个月的过渡费发下来]",
               {{support, "经核对协议和发放表，{why}，停发{months}个月属实。",
                 "停发的过渡费<{total}|{people}户共{total}>一次补足，此后按月发放到交房为止。",
                 "house_taking_rules.22"}}},
              {"[告知回迁的时间|说明安置房什么时候交]",
               {{explanation, "安置房主体已经完工，室外管网和绿化还在施工。",
                 "竣工验收后按协议签订的顺序选房，时间将提前一个月公告。", "house_taking_rules.21"}}}},
     .agreement = "征收服务中心一次付清停发的过渡费共{total}，并书面承诺以后每月十日前发放。",
     .agreed = "total",
     .progress = "已核对安置协议和发放台账，补发表送财政部门复核。",
     .addition = "[房东已经不肯再赊，说月底交不上就请搬走|听说别的片区都补发了，只有我们这里没有]"},

    {.organ = "taking",
     .category = "urban_rural.demolition",
     .where = PlaceSort::street,
     .one = "我家",
     .slots = {past("measured", 40, 240), number("short", 6, 28),
               words("what", "后院的灶间|二楼的阁楼|临街的铺面|偏房"), yuan("price", 3200, 5600, 100),
               product("sum", "short*price")},
     .subject = "[{place}房屋征收面积少认{short.digits}平方米|对{place}征收评估有异议|{place}老屋{what}"
                "没有算进征收面积]",
     .text = "我家在{place}有一处老屋，这次列入征收。{measured}来人丈量，[{what}没有算进去，少了{short."
             "digits}平方米。|单子上比房产证少了{short.digits}平方米，说{what}不算房屋。][按公布的每平方米{"
             "price}算，就是{sum}。|每平方米评了{price}，隔壁一样的房子听说高一些。]["
             "老屋是祖上传下来的，当年盖的时候办过手续。|我不是不愿意搬，只求公道。|"
             "一间一间都是自己省出来的，量错了心里过不去。]",
     .asks = {{"[重新丈量房屋面积|把{what}算进补偿面积]",
               {{support, "复核原始档案，{what}有当年的建房批准，少认{short.digits}平方米属实。",
                 "面积予以更正并重新公布，按每平方米{price}增加补偿{sum}。",
                 "house_taking_rules.15 house_taking_rules.24"},
                {no_support, "{what}为后来自行搭建，没有批准手续，认定小组认定为未经登记的违法建筑。",
                 "不予补偿。对认定结果不服的，可以依法申请复议或者起诉。", "house_taking_rules.24"}}},
              {"[重新评估|对评估的单价作出说明]",
               {{explanation, "评估由被征收人投票选定的机构作出，单价按同类房屋的市场价格确定。",
                 "对评估结果有异议的，可以在收到报告后申请复核，对复核仍不服的申请专家委员会鉴定。",
                 "house_taking_rules.19"}}}},
     .progress = "已调阅{place}的建房档案，约定了复核丈量的时间。",
     .addition = "[我又找到一张当年的建房批条，复印件随信附上|征收公告贴出来了，可是面积还没有改]"},
};

}  // namespace

std::span<const Theme> themes_of_housing() {
    return of_housing;
}

}  // namespace minqiao
